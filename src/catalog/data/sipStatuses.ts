import type { RowsByOutcome, StatusRow } from "../RowsByOutcome.js";

/**
 * What the final responses of the phone network mean, by outcome: the SIP status, in a
 * list with which of the outcome's words fit if not all do. Sorted.
 *
 * Source: RFC 3261 section 21 and the registered extensions RFC 3312 (580), 3329 (494), 3892 (429),
 * 3903 (412), 4028 (422), 4412 (417), 5079 (433), 5360 (470), 5393 (440), 5626 (430, 439),
 * 6086 (469), 6442 (424), 6665 (489), 8197 (607), 8224 (428, 436-438), 8599 (555), 8688 (608),
 * 8876 (425).
 */
export const sipStatuses = {
  blocked: [
    403, 433, 607, 608,
  ],
  busy: [
    486, 600,
  ],
  callNotFound: [
    481,
  ],
  canceled: [
    487,
  ],
  declined: [
    [603, "plain"],
  ],
  invalidNumber: [
    414, 416, 484, 485,
  ],
  noAnswer: [
    408, 480,
  ],
  noCredit: [
    402,
  ],
  notAllowed: [
    401, 407, 428, 470,
  ],
  numberNotFound: [
    404, 410, 604,
  ],
  serviceProblem: [
    482, 483, 500, 501, 502, 503, 504, 505, 513, 555, 580,
  ],
  setupFailed: [
    400, 405, 406, 412, 413, 415, 417, 420, 421, 422, 423, 424, 425, 429, 436, 437, 438, 440, 469, 488, 489, 491, 493, 494, 606,
  ],
  unreachable: [
    430, 439,
  ],
} as const satisfies RowsByOutcome<StatusRow>;
