import type { CodeRow, RowsByOutcome } from "../RowsByOutcome.js";

/**
 * Every code that a call is known to end with, by outcome: code, subCode, and the category where it
 * is not the outcome's usual one (which stands in `src/outcome/data/outcomes.ts`).
 *
 * Outcomes are sorted by name, rows by code, then subCode; `null` stands for "any" and comes first.
 * The meaning, the advice and the source of each row are in `src/developer/data`.
 */
export const endCodes = {
  answeredElsewhere: [
    [487, 10003],
  ],
  blocked: [
    [403, 510403],
    [403, 560403],
  ],
  breakoutEnded: [
    [200, 5030],
  ],
  busy: [
    [486, null],
    [486, 540486],
    [486, 560486],
  ],
  callNotFound: [
    [404, null, "UnexpectedClientError"],
    [404, 404, "UnexpectedClientError"],
    [404, 4500],
  ],
  canceled: [
    [487, null],
    [487, 0],
    [487, 540487],
    [487, 560487],
  ],
  connectionLost: [
    [408, 8537, "ExpectedError"],
    [410, null],
    [410, 3101],
    [410, 301005],
    [490, null],
    [490, 4502],
    [491, null],
    [496, null],
    [496, 7, "ExpectedError"],
    [497, null],
    [498, null],
  ],
  couldNotConnect: [
    [410, 3100],
    [410, 3111],
    [410, 301004],
    [410, 531004],
  ],
  declined: [
    [487, 10024],
    [603, null],
    [603, 0],
    [603, 560603],
  ],
  ended: [
    [0, 5003],
    [0, 5014],
    [200, 5001],
  ],
  endedBeforeAnswer: [
    [0, 4501],
    [487, 4501],
    [487, 540200],
  ],
  endedByService: [
    [0, 7000],
    [200, 10550],
  ],
  endedForEveryone: [
    [0, 4097],
  ],
  everyoneLeft: [
    [0, 5010],
    [200, 5002],
    [200, 5012],
    [200, 5020],
  ],
  failed: [
    [400, null, "ExpectedError"],
    [481, null],
  ],
  invalidMeeting: [
    [400, 5751],
  ],
  invalidNumber: [
    [484, null],
    [484, 560484],
  ],
  invalidTarget: [
    [null, 10044],
    [null, 10119],
  ],
  inviteRemoved: [
    [0, 5317],
  ],
  left: [
    [0, 0],
  ],
  leftAbruptly: [
    [0, 4521],
  ],
  lobbyDenied: [
    [0, 5854],
  ],
  lobbyTimeout: [
    [0, 5855],
  ],
  networkBlocked: [
    [410, 3112],
  ],
  noAnswer: [
    [408, 4506, "UnexpectedClientError"],
    [408, 500001],
    [408, 560408],
    [480, 560480],
    [486, 10321],
    [487, 10004],
  ],
  nobodyJoined: [
    [0, 5013],
  ],
  notAllowed: [
    [null, 10124],
    [400, 580040],
    [403, null],
    [403, 830],
    [403, 5448],
    [403, 5830],
    [403, 511532],
    [480, 10199],
  ],
  notInvited: [
    [403, 5828],
  ],
  numberNotFound: [
    [404, 511404],
    [404, 560404],
  ],
  otherLeft: [
    [0, 540000],
    [0, 560000],
    [200, 18503],
  ],
  otherSetupFailed: [
    [408, 10057],
  ],
  removed: [
    [0, 5000],
    [0, 5300],
  ],
  roomNotFound: [
    [404, 5732],
  ],
  roomNotOpen: [
    [403, 5829],
  ],
  serviceProblem: [
    [500, null],
    [500, 1005],
    [500, 10045, "UnexpectedClientError"],
    [500, 560500],
    [503, null],
    [503, 560503],
    [504, null],
  ],
  setupFailed: [
    [401, 71005, "ExpectedError"],
    [408, null],
    [408, 1106, "ExpectedError"],
    [408, 10056],
    [408, 10325],
  ],
  signInExpired: [
    [401, null, "ExpectedError"],
    [401, 10009, "ExpectedError"],
    [495, null],
    [495, 4507],
  ],
  starterLeft: [
    [200, 5007],
  ],
  timeLimit: [
    [429, 10110],
  ],
  tooManyRequests: [
    [429, null],
    [429, 5029],
  ],
  transferred: [
    [0, 7015],
  ],
  unreachable: [
    [430, null],
    [430, 10315],
    [430, 10317],
    [480, null],
    [480, 10037],
    [480, 10076],
    [480, 10077],
    [480, 10078],
    [480, 10134],
  ],
} as const satisfies RowsByOutcome<CodeRow>;
