import type { EndRow, RowsByOutcome } from "../RowsByOutcome.js";

/** The names that name no end: the category says more, or the code. */
export const emptyNames = /^(BadRequest|CallSetupError|LocalError|NoPermission|Success|UnknownError)$/;

/**
 * Every code and name that a call is known to end with, by outcome: code, subCode, the category where
 * it is not the outcome's usual one (which stands in `outcomes.ts`; `null` where nothing tells whether
 * it is a failure), and which of its words fit. A code alone stands for each of its subCodes, a number
 * for a subCode that means the same under every code, a text is a pattern of whole names.
 *
 * The SDK starts every end at code 0, subCode 0, `["Success"]`, and puts a name into `message` when it
 * knows nothing better: for 0/0, and for every pair that its own table lacks. The name `Success` itself
 * is the plain hang-up, row 0/0. Participants have names of their own, such as `NoResponse`; one
 * sentence of the service is a name, too. Errors have names instead of numbers in browsers, and in
 * Microsoft's calling UI libraries for iOS and Android, where they begin with a small letter.
 *
 * Outcomes are sorted by name, rows by code, then subCode; subCodes alone come after them, then names.
 * The meaning, the advice and the source of each code are in `src/developer/data`. The source of names:
 * the SDK's own, all of which stand in `src/beyond/tables/data/terminationNames.ts`, the errors of `getUserMedia`
 * in Media Capture and Streams with their older names, the error codes of the UI libraries, and what
 * browsers, Node, Axios and Azure's clients say of a request that reached nobody.
 */
export const endCodes = {
  actionFailed: [
    "captions\\w*",
    ["cameraFail\\w*", null, undefined, "camera"],
  ],
  answeredElsewhere: [
    [450],
    [487, 10003],
    "CallAccepted",
  ],
  appMistake: [
    [404, 511404],
  ],
  blocked: [
    [403, 510403],
    [403, 560403],
    10005, 209403, 209407, 210403, 213430, 217401, 510534,
    "\\w*Blocked\\w*|\\w*PstnForbidden|PstnNumberForbidden",
  ],
  breakoutEnded: [
    [200, 5030],
  ],
  busy: [
    [486],
    [486, 540486],
    [486, 560486],
    8539, 8540, 210486, 210600, 210686,
    "Busy",
  ],
  callFull: [
    [413],
    5807, 5808, 5817, 800100,
    "\\w*LimitReached",
  ],
  callNotFound: [
    [404, null, "UnexpectedClientError"],
    [404, 404, "UnexpectedClientError"],
    [404, 4500],
    [481, 0],
    8543,
    "CallDoesNotExist|CallNotFound|SessionNotFound",
  ],
  canceled: [
    [487, 0],
    [487, 540487],
    [487, 560487],
    4990, 8542,
    "Abandoned|Cancelled",
  ],
  connectionLost: [
    [408, 8537, "ExpectedError"],
    [410],
    [410, 3101],
    [410, 301005],
    [490],
    [490, 4502],
    [491],
    [496],
    [496, 7, "ExpectedError"],
    [497],
    [498],
    [499],
    [580],
    3000, 206519, 210500, 210501, 210502, 210503, 210504,
    "Dropped|LocalHttpStackError|MediaDroppedError|NetworkError|NetworkRequestTimeoutError",
  ],
  connectionProblem: [
    4522, 4523, 4524, 4525, 4526,
    "E(CONN|NOTF|TIMED)\\w+|ERR_NETWORK|REQUEST_SEND_ERROR|Failed to fetch( .\\S+)?|Load failed|NetworkError .+|Network Error",
  ],
  couldNotConnect: [
    [410, 3100],
    [410, 301004],
    [410, 531004],
    "CannotConnectToNetworkError|MediaSetupFailure|networkConnection\\w*",
  ],
  declined: [
    [487, 10024],
    [603],
    [603, 0],
    [603, 210603, undefined, "plain"],
    [603, 560603, undefined, "plain"],
    8538,
    "Declined|LocalDecline|callDeclined\\w*",
  ],
  deviceBlocked: [
    3109,
    "DevicePermissionDenied|NotAllowedError|Permission\\w*Error|SecurityError",
    ["microphonePermission\\w*", null, undefined, "microphone"],
  ],
  deviceBusy: [
    "AbortError|NotReadableError|SourceUnavailableError|TrackStartError",
    ["microphoneNot\\w*", null, undefined, "microphone"],
  ],
  deviceMissing: [
    "NotFoundError|DevicesNotFoundError",
  ],
  deviceProblem: [
    3107, 3113, 3114, 3115,
    "ConstraintNotSatisfiedError|OverconstrainedError",
  ],
  ended: [
    [0, 5003],
    [0, 5014],
    [200, 5001],
    5028, 206102,
    ["Unknown|UnknownError", null, null],
  ],
  endedBeforeAnswer: [
    [0, 4501],
    [487],
    [487, 4501],
    [487, 540200],
    "LobbyUserLeft",
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
    [481],
    3545,
    "LocalError|callEnd\\w*|internalError",
    ["Suspended", null, "ExpectedError"],
  ],
  invalidMeeting: [
    [400, 5751],
    8526, 8527, 8561,
  ],
  invalidNumber: [
    [484],
    [484, 560484],
    206009, 210404, 210420, 210484, 210604, 510412,
    "\\w*InvalidNumber",
  ],
  invalidTarget: [
    10044, 10119,
    "ParticipantDoesNotExist",
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
    "DeniedInLobby",
  ],
  lobbyTimeout: [
    [0, 5855],
    "TimedOutInLobby",
  ],
  networkBlocked: [
    [410, 3112],
    ["MediaRelayWhiteListingIssue", null, "UnexpectedClientError"],
  ],
  noAnswer: [
    [408, 4506, "UnexpectedClientError"],
    [408, 500001],
    [408, 560408],
    [480, 560480],
    [486, 10321],
    [487, 10004],
    8587, 210408,
    "Missed|NoResponse",
  ],
  noCredit: [
    206423, 209401, 209402, 209410, 209411, 209422, 209432,
    "PstnCredit\\w*|PstnInsufficientFunds|PstnNoSubscriptionCover",
  ],
  nobodyJoined: [
    [0, 5013],
  ],
  notAllowed: [
    [400, 580040],
    [403],
    [403, 830],
    [403, 5448],
    [403, 5830],
    [403, 511532],
    [412],
    [480, 10199],
    5221, 5222, 5354, 5723, 5724, 5810, 8560, 10124, 10129, 10193, 213406, 213416,
    "\\w*NotAllowed\\w*|AccessDenied|PstnEmergencyCallDenied|\\w*DisabledByPolicy|TeamParkPolicyDisabled|ForbiddenDueToPolicy",
    "Acs user is not allowed to join conversation",
    "CallIsEndToEndEncrypted|LocationBasedRoutingError|NoLobbyForBroadcastJoin|NoPermission|NotFriendOrAuthorized",
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
    "PstnCallTerminated",
  ],
  otherSetupFailed: [
    [408, 10057],
    "NoSignalingFromPeer",
  ],
  removed: [
    [0, 5000],
    [0, 5300],
    "Kicked|callEvicted\\w*",
  ],
  roomNotFound: [
    [404, 5732],
  ],
  roomNotOpen: [
    [403, 5829],
  ],
  serviceProblem: [
    [500],
    [500, 1005],
    [500, 10045, "UnexpectedClientError"],
    [500, 560500],
    [503],
    [503, 560503],
    [504],
    400403, 400404, 400480, 400500, 400999,
    "ConversationEstablishmentFailed|EnterprisePstn\\w*Error|PstnCouldNotConnectToSkypeProxy|ServiceUnavailable|SignalingError",
  ],
  setupFailed: [
    [401, 71005, "ExpectedError"],
    [408],
    [408, 1106, "ExpectedError"],
    [408, 10056],
    [408, 10325],
    [409],
    [410, 3111],
    [412, 5204, "ExpectedError"],
    [470],
    [497, 0],
    3102, 3103, 3104, 3105, 3106, 3108, 3110, 4103, 4105, 8551, 531000, 531027, 531052,
    "AddingFailed|BadRequest|CallEstablishmentTimeout|CallSetupError|SessionTimedOut",
    ["CallFailedConflict|InsufficientCapabilities\\w*|NotAcceptableHere|RetargetNotSupported", null, "ExpectedError"],
  ],
  signInExpired: [
    [401, null, "ExpectedError"],
    [401, 10009, "ExpectedError"],
    [495],
    [495, 4507],
    7501,
    "SkypeTokenError|tokenExpired\\w*",
  ],
  starterLeft: [
    [200, 5007],
  ],
  timeLimit: [
    [429, 10110],
  ],
  tooManyRequests: [
    [429],
    [429, 5029],
    8516, 8529, 8530,
  ],
  transferred: [
    [0, 7015],
    [302],
    [451],
    [452],
    3020, 3099,
    "CallForwarded\\w*|CallRedirected|DowngradeToStreamingClient",
  ],
  unreachable: [
    [430],
    [430, 10315],
    [430, 10317],
    [480],
    [480, 10037],
    [480, 10076],
    [480, 10077],
    [480, 10078],
    [480, 10134],
    8541, 8544, 8586, 8610, 10320, 201000, 210480, 210482,
    "\\w*PstnUnavailable|NoNgcEndpoint|NotReachable|PstnNumberUnavailable|TemporarilyUnavailable",
  ],
} as const satisfies RowsByOutcome<EndRow>;
