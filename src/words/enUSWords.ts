import type { LocaleShape } from "./LocaleShape.js";

/** American English, the language that is always built in: all that an end user reads. */
export const enUSWords = {
  tag: "en-US",
  dir: "ltr" as "ltr" | "rtl",
  names: {
    otherPerson: "The other person",
    someone: "Someone",
    thisPerson: "This person",
  },
  texts: {
    actionFailed: {
      title: "That didn’t work",
      description: "Try again in a moment. If it keeps happening, get help.",
      remote: { title: "That didn’t work", description: "It may work later." },
    },
    alreadyOver: {
      title: "This call is no longer available",
      description: "It may have been answered, canceled or missed.",
    },
    answeredElsewhere: {
      title: "Answered on another device",
      description: "The call goes on there.",
      remote: {
        title: "{name} answered on another device",
        description: "The call goes on there.",
      },
    },
    appMistake: {
      title: "This app can’t start the call",
      description: "It’s nothing you did. Please get help.",
    },
    blocked: {
      title: "This call was blocked",
      description: "Get help if that seems wrong.",
    },
    breakoutEnded: {
      title: "This breakout room has closed",
      description: "Its time is up.",
    },
    busy: {
      title: "The line was busy",
      description: "Try again later.",
      outgoing: { title: "{name} was busy" },
      remote: { title: "{name} was busy", description: "It may work later." },
    },
    callFull: {
      title: "This call is full",
      description: "Try again when someone has left.",
    },
    callNotFound: {
      title: "This call wasn’t found",
      description: "It may be over already. Check the link or the number.",
    },
    canceled: {
      title: "The call was canceled",
      description: "It ended before anyone answered.",
      incoming: { title: "You missed a call", description: "{name} called you." },
      remote: { title: "{name} didn’t join", description: "The call was canceled." },
    },
    cannotStart: {
      title: "The call couldn’t start",
      description: "Reload this page, then try again.",
    },
    connectionLost: {
      title: "The connection was lost",
      description: "Your internet may have dropped. Check it, then try again.",
      unconnected: { title: "The call couldn’t connect" },
      remote: {
        title: "{name} lost the connection",
        description: "This person may come back in a moment.",
      },
    },
    connectionProblem: {
      title: "There’s a connection problem",
      description: "Check your internet connection, then try again.",
    },
    couldNotConnect: {
      title: "The call couldn’t connect",
      description: "Check your internet connection, then try again.",
    },
    declined: {
      title: "The call was declined",
      description: "You can try again later.",
      incoming: {
        title: "You declined the call",
        description: "You can call back when it suits you.",
      },
      outgoing: { title: "{name} declined your call" },
      remote: { title: "{name} declined the call", description: "It may work later." },
    },
    deviceBlocked: {
      title: "The microphone or camera is blocked",
      description: "Allow it in your browser or device settings, then try again.",
      camera: { title: "The camera is blocked" },
      microphone: { title: "The microphone is blocked" },
    },
    deviceBusy: {
      title: "The microphone or camera is in use",
      description: "Close other apps that use it, then try again.",
      camera: { title: "The camera is in use" },
      microphone: { title: "The microphone is in use" },
    },
    deviceMissing: {
      title: "No microphone or camera was found",
      description: "Connect one, then try again.",
      camera: { title: "No camera was found" },
      microphone: { title: "No microphone was found" },
    },
    deviceProblem: {
      title: "A device for the call didn’t start",
      description: "Check that it’s connected or choose another one, then try again.",
      camera: { title: "The camera didn’t start" },
      microphone: { title: "The microphone didn’t start" },
    },
    ended: {
      title: "The call has ended",
      description: "There is nothing you need to do.",
    },
    endedBeforeAnswer: {
      title: "The call ended before it started",
      description: "It was canceled, declined or couldn’t be set up.",
    },
    endedByService: {
      title: "The call has ended",
      description: "It was ended automatically.",
    },
    endedForEveryone: {
      title: "The call ended for everyone",
      description: "Someone ended it for everyone.",
    },
    everyoneLeft: {
      title: "No one else is in the call",
      description: "So it has ended.",
    },
    failed: {
      title: "The call didn’t work",
      description: "Try again. If it keeps happening, get help.",
    },
    invalidMeeting: {
      title: "This meeting link doesn’t work",
      description: "Check the link or ask for a new one.",
    },
    invalidNumber: {
      title: "This number doesn’t look right",
      description: "Check the number, then try again.",
    },
    invalidTarget: {
      title: "This person wasn’t found",
      description: "Check the name or address, then try again.",
    },
    inviteRemoved: {
      title: "You’re no longer in the call",
      description: "Your role or invitation changed. Ask the organizer.",
    },
    left: {
      title: "You left the call",
      description: "The call is over for you.",
      unconnected: { title: "The call was canceled", description: "It ended before it connected." },
      remote: { title: "{name} left the call" },
    },
    leftAbruptly: {
      title: "The call was cut off",
      description: "The app closed or stopped on one side.",
      remote: {
        title: "{name} dropped out of the call",
        description: "The app closed or stopped there.",
      },
    },
    lobbyDenied: {
      title: "You weren’t let in",
      description: "Ask the organizer if you should be in this call.",
      remote: { title: "{name} wasn’t let in", description: "This person didn’t join the call." },
    },
    lobbyTimeout: {
      title: "No one let you in",
      description: "Ask the organizer to let you in, then try again.",
      remote: { title: "{name} didn’t get in", description: "No one let this person in." },
    },
    networkBlocked: {
      title: "This network may not allow calls",
      description: "Try another network, or ask the people who run this one.",
    },
    noAnswer: {
      title: "No one answered",
      description: "Try again later.",
      incoming: { title: "You missed a call", description: "{name} tried to reach you." },
      outgoing: { title: "{name} didn’t answer" },
      remote: { title: "{name} didn’t answer", description: "It may work later." },
    },
    noCredit: {
      title: "There’s no credit for this call",
      description: "Ask the owner of the account to add some, then try again.",
    },
    nobodyJoined: {
      title: "No one else joined",
      description: "The call ended because you were the only one there.",
    },
    notAllowed: {
      title: "This call isn’t allowed",
      description: "Settings or rules don’t permit it. Get help if you need it.",
    },
    notInvited: {
      title: "You’re not invited yet",
      description: "Ask the organizer to add you, then try again.",
    },
    numberNotFound: {
      title: "This number wasn’t found",
      description: "Check the number, then try again.",
    },
    otherLeft: {
      title: "The call has ended",
      description: "{name} hung up.",
      remote: { title: "{name} left the call" },
    },
    otherSetupFailed: {
      title: "One side couldn’t connect",
      description: "The call was answered but didn’t start. Try again.",
      outgoing: { title: "{name} couldn’t connect" },
    },
    removed: {
      title: "You were removed from the call",
      description: "If that seems wrong, ask the people in the call.",
      remote: { title: "{name} was removed from the call" },
    },
    roomNotFound: {
      title: "This room wasn’t found",
      description: "Check the link or ask for a new one.",
    },
    roomNotOpen: {
      title: "This room isn’t open",
      description: "It’s too early, or the room has closed. Check the time.",
    },
    serviceProblem: {
      title: "The calling service has a problem",
      description: "It isn’t your connection. Try again in a few minutes.",
    },
    setupFailed: {
      title: "The call couldn’t start",
      description: "Try again in a moment.",
    },
    signInExpired: {
      title: "Please sign in again",
      description: "After that, try the call again.",
    },
    starterLeft: {
      title: "The call has ended",
      description: "The person who started it has left.",
    },
    timeLimit: {
      title: "The time for this call is up",
      description: "You can start a new call.",
    },
    tooManyRequests: {
      title: "Please wait a moment",
      description: "It’s very busy right now. Try again in a minute.",
    },
    transferred: {
      title: "The call was passed on",
      description: "It goes on somewhere else.",
      remote: { title: "{name} was passed on", description: "The call goes on somewhere else." },
    },
    unknown: {
      title: "The call has ended",
      description: "The reason isn’t known. You can try again.",
    },
    unreachable: {
      title: "The call didn’t get through",
      description: "One side may be offline. Try again later.",
      outgoing: { title: "{name} can’t be reached", description: "Try again later." },
      remote: { title: "{name} can’t be reached", description: "It may work later." },
    },
    unsupported: {
      title: "Calls aren’t possible here",
      description: "Open this page in another browser, or get help.",
    },
  },
  remote: {
    ended: {
      title: "{name} is no longer in the call",
      description: "The call has ended here for this person.",
    },
    failed: {
      title: "{name} isn’t in the call",
      description: "The call didn’t work for this person.",
    },
  },
  labels: {
    callAgain: "Call again",
    callBack: "Call back",
    rejoin: "Rejoin",
    tryAgain: "Try again",
    calling: "Calling…",
    rejoining: "Rejoining…",
    tryingAgain: "Trying again…",
    signIn: "Sign in",
    getHelp: "Get help",
    dismiss: "Dismiss",
    close: "Close",
    offline: "You’re offline. Try again when you’re back online.",
    online: "You’re back online.",
    allowed: "Access is allowed now.",
    wait: "Try again {time}.",
    ready: "You can try again now.",
    retryFailed: "That didn’t work. You can try again.",
    retryFailedAgain: "It still isn’t working. Try again in a little while.",
    retryFailedGetHelp: "It still isn’t working. Try again later, or get help.",
    details: "Technical details",
    copyReport: "Copy report",
    copied: "Copied.",
  },
} satisfies LocaleShape;
