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
  },
  alreadyOver: {
    category: "ExpectedError",
    // Somebody was faster, or gave up.
    isQuiet: true,
    retry: "later",
    icon: "missed",
    actions: ["callAgain"],
    connects: false,
  },
  answeredElsewhere: {
    category: "Success",
    retry: "never",
    icon: "elsewhere",
    connects: false,
  },
  appMistake: {
    category: "ExpectedError",
    retry: "never",
    icon: "question",
    actions: ["getHelp"],
    connects: false,
  },
  blocked: {
    category: "ExpectedError",
    // A rule refused it, as it should.
    isQuiet: true,
    retry: "never",
    icon: "block",
    actions: ["getHelp"],
    connects: false,
  },
  breakoutEnded: {
    category: "Success",
    retry: "never",
    icon: "people",
  },
  busy: {
    category: "Success",
    retry: "later",
    icon: "busy",
    actions: ["callAgain"],
    connects: false,
  },
  callFull: {
    category: "ExpectedError",
    // As many are in it as may be.
    isQuiet: true,
    retry: "later",
    icon: "people",
    actions: ["tryAgain"],
    connects: false,
  },
  callNotFound: {
    category: "ExpectedError",
    // It may be over, or the link old.
    isQuiet: true,
    retry: "afterFix",
    icon: "search",
    actions: ["tryAgain"],
    connects: false,
  },
  canceled: {
    category: "Success",
    retry: "now",
    icon: "hangUp",
    actions: ["callAgain"],
    connects: false,
  },
  cannotStart: {
    category: "UnexpectedClientError",
    retry: "afterFix",
    icon: "signal",
    actions: ["tryAgain", "getHelp"],
    connects: false,
  },
  connectionLost: {
    category: "UnexpectedClientError",
    retry: "now",
    icon: "offline",
    waitsFor: "network",
    actions: ["rejoin"],
    instead: { start: "connectionProblem" },
  },
  connectionProblem: {
    category: "UnexpectedClientError",
    retry: "now",
    icon: "offline",
    waitsFor: "network",
    actions: ["tryAgain"],
    instead: { connected: "connectionLost", unconnected: "couldNotConnect" },
  },
  couldNotConnect: {
    category: "UnexpectedClientError",
    retry: "now",
    icon: "offline",
    waitsFor: "network",
    actions: ["tryAgain"],
    connects: false,
  },
  declined: {
    category: "Success",
    retry: "later",
    icon: "hangUp",
    actions: ["callAgain"],
    connects: false,
  },
  deviceBlocked: {
    category: "ExpectedError",
    retry: "afterFix",
    icon: "microphone",
    waitsFor: "permission",
    actions: ["tryAgain"],
    connects: false,
  },
  deviceBusy: {
    category: "ExpectedError",
    retry: "afterFix",
    icon: "microphone",
    actions: ["tryAgain"],
    connects: false,
  },
  deviceMissing: {
    category: "ExpectedError",
    retry: "afterFix",
    icon: "microphone",
    actions: ["tryAgain"],
    connects: false,
  },
  deviceProblem: {
    category: "UnexpectedClientError",
    retry: "afterFix",
    icon: "microphone",
    actions: ["tryAgain", "getHelp"],
    connects: false,
  },
  ended: {
    category: "Success",
    retry: "now",
    icon: "hangUp",
  },
  endedBeforeAnswer: {
    category: "Success",
    retry: "now",
    icon: "hangUp",
    actions: ["callAgain"],
    connects: false,
  },
  endedByService: {
    category: "Success",
    retry: "now",
    icon: "hangUp",
  },
  endedForEveryone: {
    category: "Success",
    retry: "never",
    icon: "people",
  },
  everyoneLeft: {
    category: "Success",
    retry: "now",
    icon: "people",
  },
  failed: {
    category: "UnexpectedClientError",
    retry: "now",
    icon: "signal",
    actions: ["tryAgain", "getHelp"],
    instead: { start: "setupFailed" },
  },
  invalidMeeting: {
    category: "ExpectedError",
    // The link is old or mistyped.
    isQuiet: true,
    retry: "afterFix",
    icon: "search",
    actions: ["getHelp"],
    connects: false,
  },
  invalidNumber: {
    category: "ExpectedError",
    // The number is mistyped.
    isQuiet: true,
    retry: "afterFix",
    icon: "search",
    actions: ["tryAgain"],
    connects: false,
  },
  invalidTarget: {
    category: "ExpectedError",
    // The address is mistyped or gone.
    isQuiet: true,
    retry: "afterFix",
    icon: "search",
    actions: ["tryAgain"],
    connects: false,
  },
  inviteRemoved: {
    category: "ExpectedError",
    // Someone decided so.
    isQuiet: true,
    retry: "afterFix",
    icon: "door",
  },
  left: {
    category: "Success",
    retry: "now",
    icon: "hangUp",
    actions: ["rejoin"],
    instead: { record: "ended" },
  },
  leftAbruptly: {
    category: "ExpectedError",
    retry: "now",
    icon: "signal",
    actions: ["rejoin"],
  },
  lobbyDenied: {
    category: "Success",
    retry: "never",
    icon: "door",
    connects: false,
  },
  lobbyTimeout: {
    category: "Success",
    retry: "now",
    icon: "clock",
    actions: ["tryAgain"],
    connects: false,
  },
  networkBlocked: {
    category: "ExpectedError",
    // The network is meant to be like that.
    isQuiet: true,
    retry: "afterFix",
    icon: "block",
    actions: ["tryAgain", "getHelp"],
    connects: false,
  },
  noAnswer: {
    category: "ExpectedError",
    // Nobody was there.
    isQuiet: true,
    retry: "later",
    icon: "missed",
    actions: ["callAgain"],
    connects: false,
  },
  noCredit: {
    category: "ExpectedError",
    // The account has run out.
    isQuiet: true,
    retry: "afterFix",
    icon: "block",
    actions: ["tryAgain", "getHelp"],
  },
  nobodyJoined: {
    category: "Success",
    retry: "later",
    icon: "people",
    actions: ["rejoin"],
  },
  notAllowed: {
    category: "ExpectedError",
    // A rule refused it, as it should.
    isQuiet: true,
    retry: "never",
    icon: "block",
    actions: ["getHelp"],
  },
  notInvited: {
    category: "ExpectedError",
    // Nobody has added them yet.
    isQuiet: true,
    retry: "afterFix",
    icon: "door",
    actions: ["tryAgain"],
    connects: false,
  },
  numberNotFound: {
    category: "ExpectedError",
    // The number is mistyped or gone.
    isQuiet: true,
    retry: "afterFix",
    icon: "search",
    actions: ["tryAgain"],
    connects: false,
  },
  otherLeft: {
    category: "Success",
    retry: "now",
    icon: "hangUp",
    actions: ["callAgain"],
  },
  otherSetupFailed: {
    category: "ExpectedError",
    retry: "now",
    icon: "signal",
    actions: ["callAgain"],
    connects: false,
  },
  removed: {
    category: "Success",
    retry: "never",
    icon: "door",
    instead: { alone: "ended" },
  },
  roomNotFound: {
    category: "ExpectedError",
    // The room is gone, or the link old.
    isQuiet: true,
    retry: "afterFix",
    icon: "search",
    actions: ["tryAgain"],
    connects: false,
  },
  roomNotOpen: {
    category: "ExpectedError",
    // It is too early or too late.
    isQuiet: true,
    retry: "later",
    icon: "clock",
    actions: ["tryAgain"],
    connects: false,
  },
  serviceProblem: {
    category: "UnexpectedServerError",
    retry: "later",
    icon: "server",
    // "A few minutes" are no promise.
    retryAfter: 120,
    actions: ["tryAgain", "getHelp"],
  },
  setupFailed: {
    category: "UnexpectedClientError",
    retry: "now",
    icon: "signal",
    actions: ["tryAgain", "getHelp"],
    connects: false,
  },
  signInExpired: {
    category: "UnexpectedClientError",
    retry: "afterFix",
    icon: "lock",
    actions: ["signIn", "tryAgain"],
  },
  starterLeft: {
    category: "Success",
    retry: "now",
    icon: "people",
  },
  timeLimit: {
    category: "ExpectedError",
    // The time was agreed on.
    isQuiet: true,
    retry: "now",
    icon: "clock",
    actions: ["tryAgain"],
  },
  tooManyRequests: {
    category: "ExpectedError",
    retry: "later",
    icon: "clock",
    retryAfter: 60,
    actions: ["tryAgain"],
  },
  transferred: {
    category: "Success",
    retry: "never",
    icon: "elsewhere",
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
  },
  unsupported: {
    category: "ExpectedError",
    retry: "afterFix",
    icon: "block",
    actions: ["getHelp"],
    connects: false,
  },
} satisfies Readonly<Record<string, OutcomeFacts>>;

/**
 * What is known about every outcome, sorted by name. Its words stand in each language, its advice for
 * developers, for which only those pay who import it, in `src/developer/data/outcomeAdvice.ts`.
 */
export const outcomes: Readonly<Record<keyof typeof facts, OutcomeFacts>> = facts;
