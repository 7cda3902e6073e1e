import type { OutcomeFacts } from "../OutcomeFacts.js";

const facts = {
  actionFailed: {
    category: "ExpectedError",
    // The call, if there is one, goes on.
    isQuiet: true,
    retry: "now",
    icon: "signal",
    actions: ["tryAgain", "getHelp"],
    connects: false,
    ends: "captions* cameraFail*::camera",
    errors: ".",
  },
  alreadyOver: {
    category: "ExpectedError",
    // Somebody was faster, or gave up.
    isQuiet: true,
    retry: "later",
    icon: "missed",
    actions: ["callAgain"],
    connects: false,
    errors: "o",
  },
  answeredElsewhere: {
    category: "Success",
    retry: "never",
    icon: "elsewhere",
    connects: false,
    ends: "450 487/10003 CallAccepted",
  },
  appMistake: {
    category: "ExpectedError",
    retry: "never",
    icon: "question",
    actions: ["getHelp"],
    connects: false,
    ends: "404/511404 7509 7510",
    errors: "a",
  },
  blocked: {
    category: "ExpectedError",
    // A rule refused it, as it should.
    isQuiet: true,
    retry: "never",
    icon: "block",
    actions: ["getHelp"],
    connects: false,
    ends:
      "403/510403 403/560403 10005 209403 209407 210403 213430 217401 510534 " +
      "*Blocked*|*Pstn*Forbidden",
    statuses: "403 433 607 608",
  },
  breakoutEnded: {
    category: "Success",
    retry: "never",
    icon: "people",
    ends: "200/5030",
  },
  busy: {
    category: "Success",
    retry: "later",
    icon: "busy",
    actions: ["callAgain"],
    connects: false,
    ends: "486 486/540486 486/560486 8539 8540 210486 210600 210686 Busy",
    statuses: "486 600",
  },
  callFull: {
    category: "ExpectedError",
    // As many are in it as may be.
    isQuiet: true,
    retry: "later",
    icon: "people",
    actions: ["tryAgain"],
    connects: false,
    ends: "413 5807 5808 5817 800100 *LimitReached",
  },
  callNotFound: {
    category: "ExpectedError",
    // It may be over, or the link old.
    isQuiet: true,
    retry: "afterFix",
    icon: "search",
    actions: ["tryAgain"],
    connects: false,
    ends:
      "404:UnexpectedClientError 404/404:UnexpectedClientError 404/4500 481/0 8543 " +
      "CallDoesNotExist|CallNotFound|SessionNotFound",
    statuses: "481",
  },
  canceled: {
    category: "Success",
    retry: "now",
    icon: "hangUp",
    actions: ["callAgain"],
    connects: false,
    ends: "487/0 487/540487 487/560487 4990 8542 Abandoned|Cancelled",
    statuses: "487",
  },
  cannotStart: {
    category: "UnexpectedClientError",
    retry: "afterFix",
    icon: "signal",
    actions: ["tryAgain", "getHelp"],
    connects: false,
    errors: "s",
  },
  connectionLost: {
    category: "UnexpectedClientError",
    retry: "now",
    icon: "offline",
    waitsFor: "network",
    actions: ["rejoin"],
    instead: { start: "connectionProblem" },
    ends:
      "408/8537:ExpectedError 410 410/3101 410/301005 490 490/4502 491 496 " +
      "496/7:ExpectedError 497 498 499 580 3000 206519 210500 210501 210502 210503 210504 " +
      "Dropped|LocalHttpStackError|MediaDroppedError|Network*Error",
    errors: "l",
  },
  connectionProblem: {
    category: "UnexpectedClientError",
    retry: "now",
    icon: "offline",
    waitsFor: "network",
    actions: ["tryAgain"],
    instead: { connected: "connectionLost", unconnected: "couldNotConnect" },
    ends:
      "4522 4523 4524 4525 4526 E(CONN|NOTF|TIMED)*|ERR_NETWORK|REQUEST_SEND_ERROR|" +
      "Failed.to.fetch(..\\S+)?|Load.failed|NetworkError..+|Network.Error",
  },
  couldNotConnect: {
    category: "UnexpectedClientError",
    retry: "now",
    icon: "offline",
    waitsFor: "network",
    actions: ["tryAgain"],
    connects: false,
    ends:
      "410/3100 410/301004 410/531004 " +
      "CannotConnect*|MediaSetup*|networkConnection*",
    errors: "c",
  },
  declined: {
    category: "Success",
    retry: "later",
    icon: "hangUp",
    actions: ["callAgain"],
    connects: false,
    ends:
      "487/10024 603 603/0 603/210603::plain 603/560603::plain 8538 " +
      "Declined|LocalDecline|callDeclined*",
    statuses: "603::plain",
  },
  deviceBlocked: {
    category: "ExpectedError",
    retry: "afterFix",
    icon: "microphone",
    waitsFor: "permission",
    actions: ["tryAgain"],
    connects: false,
    ends:
      "3109 DevicePermissionDenied|NotAllowedError|Permission*Error|SecurityError " +
      "microphonePermission*::microphone",
    errors: "bBQ",
  },
  deviceBusy: {
    category: "ExpectedError",
    retry: "afterFix",
    icon: "microphone",
    actions: ["tryAgain"],
    connects: false,
    ends:
      "AbortError|NotReadableError|SourceUnavailableError|TrackStartError " +
      "microphoneNot*::microphone",
    errors: " UV",
  },
  deviceMissing: {
    category: "ExpectedError",
    retry: "afterFix",
    icon: "microphone",
    actions: ["tryAgain"],
    connects: false,
    ends: "NotFoundError|DevicesNotFoundError",
    errors: "mMN",
  },
  deviceProblem: {
    category: "UnexpectedClientError",
    retry: "afterFix",
    icon: "microphone",
    actions: ["tryAgain", "getHelp"],
    connects: false,
    ends: "3107 3113 3114 3115 ConstraintNotSatisfiedError|OverconstrainedError",
    errors: "pPR",
  },
  ended: {
    category: "Success",
    retry: "now",
    icon: "hangUp",
    ends: "0/5003 0/5014 200/5001 5028 206102 Unknown|UnknownError:null",
  },
  endedBeforeAnswer: {
    category: "Success",
    retry: "now",
    icon: "hangUp",
    actions: ["callAgain"],
    connects: false,
    ends: "0/4501 487 487/4501 487/540200 LobbyUserLeft",
  },
  endedByService: {
    category: "Success",
    retry: "now",
    icon: "hangUp",
    ends: "0/7000 200/10550",
    errors: "e",
  },
  endedForEveryone: {
    category: "Success",
    retry: "never",
    icon: "people",
    ends: "0/4097",
  },
  everyoneLeft: {
    category: "Success",
    retry: "now",
    icon: "people",
    ends: "0/5010 200/5002 200/5012 200/5020",
  },
  failed: {
    category: "UnexpectedClientError",
    retry: "now",
    icon: "signal",
    actions: ["tryAgain", "getHelp"],
    instead: { start: "setupFailed" },
    ends:
      "0/580000:ExpectedError 400:ExpectedError 481 3545 LocalError|callEnd(Failed)?|internalError " +
      "Suspended:ExpectedError",
    errors: "f",
  },
  invalidMeeting: {
    category: "ExpectedError",
    // The link is old or mistyped.
    isQuiet: true,
    retry: "afterFix",
    icon: "search",
    actions: ["getHelp"],
    connects: false,
    ends: "400/5751 8526 8527 8561",
    errors: "i",
  },
  invalidNumber: {
    category: "ExpectedError",
    // The number is mistyped.
    isQuiet: true,
    retry: "afterFix",
    icon: "search",
    actions: ["tryAgain"],
    connects: false,
    ends: "484 484/560484 206009 210404 210420 210484 210604 510412 *InvalidNumber",
    statuses: "414 416 484 485",
  },
  invalidTarget: {
    category: "ExpectedError",
    // The address is mistyped or gone.
    isQuiet: true,
    retry: "afterFix",
    icon: "search",
    actions: ["tryAgain"],
    connects: false,
    ends: "10044 10119 ParticipantDoesNotExist",
    errors: "t",
  },
  inviteRemoved: {
    category: "ExpectedError",
    // Someone decided so.
    isQuiet: true,
    retry: "afterFix",
    icon: "door",
    ends: "0/5317",
  },
  left: {
    category: "Success",
    retry: "now",
    icon: "hangUp",
    actions: ["rejoin"],
    instead: { record: "ended" },
    ends: "0/0",
  },
  leftAbruptly: {
    category: "ExpectedError",
    retry: "now",
    icon: "signal",
    actions: ["rejoin"],
    ends: "0/4521",
  },
  lobbyDenied: {
    category: "Success",
    retry: "never",
    icon: "door",
    connects: false,
    ends: "0/5854 DeniedInLobby",
  },
  lobbyTimeout: {
    category: "Success",
    retry: "now",
    icon: "clock",
    actions: ["tryAgain"],
    connects: false,
    ends: "0/5855 TimedOutInLobby",
  },
  networkBlocked: {
    category: "ExpectedError",
    // The network is meant to be like that.
    isQuiet: true,
    retry: "afterFix",
    icon: "block",
    actions: ["tryAgain", "getHelp"],
    connects: false,
    ends: "410/3112 MediaRelay*:UnexpectedClientError",
  },
  noAnswer: {
    category: "ExpectedError",
    // Nobody was there.
    isQuiet: true,
    retry: "later",
    icon: "missed",
    actions: ["callAgain"],
    connects: false,
    ends:
      "408/4506:UnexpectedClientError 408/500001 408/560408 480/560480 486/10321 487/10004 " +
      "8587 210408 Missed|NoResponse",
    statuses: "408 480",
  },
  noCredit: {
    category: "ExpectedError",
    // The account has run out.
    isQuiet: true,
    retry: "afterFix",
    icon: "block",
    actions: ["tryAgain", "getHelp"],
    ends:
      "206423 209401 209402 209410 209411 209422 209432 " +
      "PstnCredit*|PstnInsufficient*|PstnNoSubscription*",
    statuses: "402",
  },
  nobodyJoined: {
    category: "Success",
    retry: "later",
    icon: "people",
    actions: ["rejoin"],
    ends: "0/5013",
  },
  notAllowed: {
    category: "ExpectedError",
    // A rule refused it, as it should.
    isQuiet: true,
    retry: "never",
    icon: "block",
    actions: ["getHelp"],
    ends:
      "400/580040 403 403/830 403/5448 403/5830 403/511532 412 480/10199 5221 5222 5354 " +
      "5723 5724 5810 8560 10124 10129 10193 213406 213416 " +
      "*NotAllowed*|AccessDenied|PstnEmergencyCallDenied|*Policy* " +
      "Acs.user.is.not.allowed.to.join.conversation " +
      "CallIsEndToEnd*|LocationBased*|NoLobby*|NoPermission|NotFriend*",
    statuses: "401 407 428 470",
    errors: "n",
  },
  notInvited: {
    category: "ExpectedError",
    // Nobody has added them yet.
    isQuiet: true,
    retry: "afterFix",
    icon: "door",
    actions: ["tryAgain"],
    connects: false,
    ends: "403/5828",
  },
  numberNotFound: {
    category: "ExpectedError",
    // The number is mistyped or gone.
    isQuiet: true,
    retry: "afterFix",
    icon: "search",
    actions: ["tryAgain"],
    connects: false,
    ends: "404/560404 510559",
    statuses: "404 410 604",
  },
  otherLeft: {
    category: "Success",
    retry: "now",
    icon: "hangUp",
    actions: ["callAgain"],
    ends: "0/540000 0/560000 200/18503 210487 PstnCallTerminated",
  },
  otherSetupFailed: {
    category: "ExpectedError",
    retry: "now",
    icon: "signal",
    actions: ["callAgain"],
    connects: false,
    ends: "408/10057 NoSignalingFromPeer",
  },
  removed: {
    category: "Success",
    retry: "never",
    icon: "door",
    instead: { alone: "ended" },
    ends: "0/5000 0/5300 Kicked|callEvicted*",
  },
  roomNotFound: {
    category: "ExpectedError",
    // The room is gone, or the link old.
    isQuiet: true,
    retry: "afterFix",
    icon: "search",
    actions: ["tryAgain"],
    connects: false,
    ends: "404/5732",
  },
  roomNotOpen: {
    category: "ExpectedError",
    // It is too early or too late.
    isQuiet: true,
    retry: "later",
    icon: "clock",
    actions: ["tryAgain"],
    connects: false,
    ends: "403/5829",
  },
  serviceProblem: {
    category: "UnexpectedServerError",
    retry: "later",
    icon: "server",
    // "A few minutes" are no promise.
    retryAfter: 120,
    actions: ["tryAgain", "getHelp"],
    ends:
      "500 500/1005 500/10045:UnexpectedClientError 500/560500 503 503/560503 504 400403 " +
      "400404 400480 400500 400999 " +
      "ConversationEstablishment*|EnterprisePstn*Error|PstnCouldNot*|ServiceUnavailable|SignalingError",
    statuses: "482 483 500 501 502 503 504 505 513 555 580",
    errors: "x",
  },
  setupFailed: {
    category: "UnexpectedClientError",
    retry: "now",
    icon: "signal",
    actions: ["tryAgain", "getHelp"],
    connects: false,
    ends:
      "401/71005:ExpectedError 408 408/1106:ExpectedError 408/10056 408/10325 409 410/3111 " +
      "412/5204:ExpectedError 470 497/0 3102 3103 3104 3105 3106 3108 3110 4103 4105 8551 " +
      "531000 531027 531052 " +
      "AddingFailed|BadRequest|CallEstablishmentTimeout|CallSetupError|SessionTimedOut " +
      "CallFailedConflict|InsufficientCap*|NotAcceptableHere|Retarget*:ExpectedError",
    statuses:
      "400 405 406 412 413 415 417 420 421 422 423 424 425 429 436 437 438 440 469 488 489 " +
      "491 493 494 606",
    errors: "u",
  },
  signInExpired: {
    category: "UnexpectedClientError",
    retry: "afterFix",
    icon: "lock",
    actions: ["signIn", "tryAgain"],
    ends:
      "401:ExpectedError 401/10009:ExpectedError 495 495/4507 7501 " +
      "Request.failed.+401|SkypeTokenError|tokenExpired*",
    errors: "g",
  },
  starterLeft: {
    category: "Success",
    retry: "now",
    icon: "people",
    ends: "200/5007",
  },
  timeLimit: {
    category: "ExpectedError",
    // The time was agreed on.
    isQuiet: true,
    retry: "now",
    icon: "clock",
    actions: ["tryAgain"],
    ends: "429/10110",
  },
  tooManyRequests: {
    category: "ExpectedError",
    retry: "later",
    icon: "clock",
    retryAfter: 60,
    actions: ["tryAgain"],
    ends: "429 429/5029 8516 8529 8530",
  },
  transferred: {
    category: "Success",
    retry: "never",
    icon: "elsewhere",
    ends:
      "0/7015 302 451 452 3020 3099 " +
      "CallForwarded*|CallRedirected|Downgrade*",
  },
  unknown: {
    category: null,
    retry: "now",
    icon: "question",
    actions: ["tryAgain"],
    instead: { start: "setupFailed" },
  },
  unreachable: {
    category: "ExpectedError",
    // The other side is offline.
    isQuiet: true,
    retry: "later",
    icon: "missed",
    actions: ["callAgain"],
    connects: false,
    ends:
      "430 430/10315 430/10317 480 480/10037 480/10076 480/10077 480/10078 480/10134 8541 " +
      "8544 8586 8610 10320 201000 210480 210482 " +
      "*Pstn*Unavailable|NoNgcEndpoint|NotReachable|TemporarilyUnavailable",
    statuses: "430 439",
  },
  unsupported: {
    category: "ExpectedError",
    retry: "afterFix",
    icon: "block",
    actions: ["getHelp"],
    connects: false,
    errors: "w",
  },
} satisfies Readonly<Record<string, OutcomeFacts>>;

/**
 * All that is known about every outcome, sorted by name: what it is, and every code, name and SIP status
 * that leads to it. Its words stand in each language; its advice for developers, and the meaning and the
 * source of each code, for which only those pay who import them, in `src/developer/data`.
 *
 * The SDK starts every end at code 0, subCode 0, `["Success"]`, and puts a name into `message` when it
 * knows nothing better: for 0/0, and for every pair that its own table lacks. The name `Success` itself
 * is the plain hang-up, 0/0. Participants have names of their own, such as `NoResponse`; one sentence of
 * the service is a name, too. Errors have names instead of numbers in browsers, and in Microsoft's
 * calling UI libraries for iOS and Android, where they begin with a small letter.
 *
 * The source of names: the SDK's own, all of which stand in `src/beyond/tables/data/terminationNames.ts`,
 * the errors of `getUserMedia` in Media Capture and Streams with their older names, the error codes
 * of the UI libraries, and what browsers, Node, Axios and Azure's clients say of a request that reached
 * nobody. That of statuses: RFC 3261 section 21 and the registered extensions RFC 3312
 * (580), 3329 (494), 3892 (429), 3903 (412), 4028 (422), 4412 (417), 5079 (433), 5360 (470), 5393 (440),
 * 5626 (430, 439), 6086 (469), 6442 (424), 6665 (489), 8197 (607), 8224 (428, 436-438), 8599 (555),
 * 8688 (608), 8876 (425).
 */
export const outcomes: Readonly<Record<keyof typeof facts, OutcomeFacts>> = facts;
