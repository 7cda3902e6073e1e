import type { CodeRow, RowsByOutcome } from "../RowsByOutcome.js";

/**
 * Every code that a call is known to end with, by outcome: code, subCode, and the category where it
 * is not the outcome's usual one (which stands in `outcomes.ts`), and which of its words fit; or a
 * subCode alone, that means the same under every code.
 *
 * Outcomes are sorted by name, rows by code, then subCode, and subCodes alone come last; `null` stands
 * for "any" and comes first.
 * The meaning, the advice and the source of each row are in `src/developer/data`.
 */
export const endCodes = {
  answeredElsewhere: [
    [450, null],
    [487, 10003],
  ],
  appMistake: [
    [404, 511404],
  ],
  blocked: [
    [403, 510403],
    [403, 560403],
    10005, 209403, 209407, 210403, 213430, 217401, 510534,
  ],
  breakoutEnded: [
    [200, 5030],
  ],
  busy: [
    [486, null],
    [486, 540486],
    [486, 560486],
    8539, 8540, 210486, 210600, 210686,
  ],
  callFull: [
    [413, null],
    5807, 5808, 5817, 800100,
  ],
  callNotFound: [
    [404, null, "UnexpectedClientError"],
    [404, 404, "UnexpectedClientError"],
    [404, 4500],
    [481, 0],
    8543,
  ],
  canceled: [
    [487, 0],
    [487, 540487],
    [487, 560487],
    4990, 8542,
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
    [499, null],
    [580, null],
    3000, 206519, 210500, 210501, 210502, 210503, 210504,
  ],
  connectionProblem: [
    4522, 4523, 4524, 4525, 4526,
  ],
  couldNotConnect: [
    [410, 3100],
    [410, 301004],
    [410, 531004],
  ],
  declined: [
    [487, 10024],
    [603, null],
    [603, 0],
    [603, 210603, undefined, "plain"],
    [603, 560603, undefined, "plain"],
    8538,
  ],
  deviceBlocked: [
    3109,
  ],
  deviceProblem: [
    3107, 3113, 3114, 3115,
  ],
  ended: [
    [0, 5003],
    [0, 5014],
    [200, 5001],
    5028, 206102,
  ],
  endedBeforeAnswer: [
    [0, 4501],
    [487, null],
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
    [0, 580000, "ExpectedError"],
    [400, null, "ExpectedError"],
    [481, null],
    3545,
  ],
  invalidMeeting: [
    [400, 5751],
    8526, 8527, 8561,
  ],
  invalidNumber: [
    [484, null],
    [484, 560484],
    206009, 210404, 210420, 210484, 210604, 510412,
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
    8587, 210408,
  ],
  noCredit: [
    206423, 209401, 209402, 209410, 209411, 209422, 209432,
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
    [412, null],
    [480, 10199],
    5221, 5222, 5354, 5723, 5724, 5810, 8560, 10129, 10193, 213406, 213416,
  ],
  notInvited: [
    [403, 5828],
  ],
  numberNotFound: [
    [404, 560404],
    510559,
  ],
  otherLeft: [
    [0, 540000],
    [0, 560000],
    [200, 18503],
    210487,
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
    400403, 400404, 400480, 400500, 400999,
  ],
  setupFailed: [
    [401, 71005, "ExpectedError"],
    [408, null],
    [408, 1106, "ExpectedError"],
    [408, 10056],
    [408, 10325],
    [409, null],
    [410, 3111],
    [412, 5204, "ExpectedError"],
    [470, null],
    [497, 0],
    3102, 3103, 3104, 3105, 3106, 3108, 3110, 4103, 4105, 8551, 531000, 531027, 531052,
  ],
  signInExpired: [
    [401, null, "ExpectedError"],
    [401, 10009, "ExpectedError"],
    [495, null],
    [495, 4507],
    7501,
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
    8516, 8529, 8530,
  ],
  transferred: [
    [0, 7015],
    [302, null],
    [451, null],
    [452, null],
    3020, 3099,
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
    8541, 8544, 8586, 8610, 10320, 201000, 210480, 210482,
  ],
} as const satisfies RowsByOutcome<CodeRow>;
