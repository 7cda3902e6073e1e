import { describe, expect, it } from "vitest";
import { enUSDetails } from "../../src/words/enUSDetails.js";
import { enUSWords } from "../../src/words/enUSWords.js";

// The one place, besides the words themselves, that says what the kit says in English. Whoever changes
// a text on purpose changes it here, too, and reads it once more among its neighbors.

/** What the user lived through: title — description; below it what replaces them where more is known. */
const outcomes = `
actionFailed: That didn’t work — Try again in a moment. If it keeps happening, get help.
  remote: That didn’t work — It may work later.
alreadyOver: This call is no longer available — It may have been answered, canceled or missed.
answeredElsewhere: Answered on another device — The call goes on there.
  remote: {name} answered on another device — The call goes on there.
appMistake: This app can’t start the call — It’s nothing you did. Please get help.
blocked: This call was blocked — Get help if that seems wrong.
breakoutEnded: This breakout room has closed — Its time is up.
busy: The line was busy — Try again later.
  outgoing: {name} was busy
  remote: {name} was busy — It may work later.
callFull: This call is full — Try again when someone has left.
callNotFound: This call wasn’t found — It may be over already. Check the link or the number.
canceled: The call was canceled — It ended before anyone answered.
  incoming: You missed a call — {name} called you.
  remote: {name} didn’t join — The call was canceled.
cannotStart: The call couldn’t start — Reload this page, then try again.
connectionLost: The connection was lost — Your internet may have dropped. Check it, then try again.
  unconnected: The call couldn’t connect
  remote: {name} lost the connection — This person may come back in a moment.
connectionProblem: There’s a connection problem — Check your internet connection, then try again.
couldNotConnect: The call couldn’t connect — Check your internet connection, then try again.
declined: The call was declined — You can try again later.
  incoming: You declined the call — You can call back when it suits you.
  outgoing: {name} declined your call
  remote: {name} declined the call — It may work later.
deviceBlocked: The microphone or camera is blocked — Allow it in your browser or device settings, then try again.
  camera: The camera is blocked
  microphone: The microphone is blocked
deviceBusy: The microphone or camera is in use — Close other apps that use it, then try again.
  camera: The camera is in use
  microphone: The microphone is in use
deviceMissing: No microphone or camera was found — Connect one, then try again.
  camera: No camera was found
  microphone: No microphone was found
deviceProblem: A device for the call didn’t start — Check that it’s connected or choose another one, then try again.
  camera: The camera didn’t start
  microphone: The microphone didn’t start
ended: The call has ended — There is nothing you need to do.
endedBeforeAnswer: The call ended before it started — It was canceled, declined or couldn’t be set up.
endedByService: The call has ended — It was ended automatically.
endedForEveryone: The call ended for everyone — Someone ended it for everyone.
everyoneLeft: No one else is in the call — So it has ended.
failed: The call didn’t work — Try again. If it keeps happening, get help.
invalidMeeting: This meeting link doesn’t work — Check the link or ask for a new one.
invalidNumber: This number doesn’t look right — Check the number, then try again.
invalidTarget: This person wasn’t found — Check the name or address, then try again.
inviteRemoved: You’re no longer in the call — Your role or invitation changed. Ask the organizer.
left: You left the call — The call is over for you.
  unconnected: The call was canceled — It ended before it connected.
  remote: {name} left the call
leftAbruptly: The call was cut off — The app closed or stopped on one side.
  remote: {name} dropped out of the call — The app closed or stopped there.
lobbyDenied: You weren’t let in — Ask the organizer if you should be in this call.
  remote: {name} wasn’t let in — This person didn’t join the call.
lobbyTimeout: No one let you in — Ask the organizer to let you in, then try again.
  remote: {name} didn’t get in — No one let this person in.
networkBlocked: This network may not allow calls — Try another network, or ask the people who run this one.
noAnswer: No one answered — Try again later.
  incoming: You missed a call — {name} tried to reach you.
  outgoing: {name} didn’t answer
  remote: {name} didn’t answer — It may work later.
noCredit: There’s no credit for this call — Ask the owner of the account to add some, then try again.
nobodyJoined: No one else joined — The call ended because you were the only one there.
notAllowed: This call isn’t allowed — Settings or rules don’t permit it. Get help if you need it.
notInvited: You’re not invited yet — Ask the organizer to add you, then try again.
numberNotFound: This number wasn’t found — Check the number, then try again.
otherLeft: The call has ended — {name} hung up.
  remote: {name} left the call
otherSetupFailed: One side couldn’t connect — The call was answered but didn’t start. Try again.
  outgoing: {name} couldn’t connect
removed: You were removed from the call — If that seems wrong, ask the people in the call.
  remote: {name} was removed from the call
roomNotFound: This room wasn’t found — Check the link or ask for a new one.
roomNotOpen: This room isn’t open — It’s too early, or the room has closed. Check the time.
serviceProblem: The calling service has a problem — It isn’t your connection. Try again in a few minutes.
setupFailed: The call couldn’t start — Try again in a moment.
signInExpired: Please sign in again — After that, try the call again.
starterLeft: The call has ended — The person who started it has left.
timeLimit: The time for this call is up — You can start a new call.
tooManyRequests: Please wait a moment — It’s very busy right now. Try again in a minute.
transferred: The call was passed on — It goes on somewhere else.
  remote: {name} was passed on — The call goes on somewhere else.
unknown: The call has ended — The reason isn’t known. You can try again.
unreachable: The call didn’t get through — One side may be offline. Try again later.
  outgoing: {name} can’t be reached — Try again later.
  remote: {name} can’t be reached — It may work later.
unsupported: Calls aren’t possible here — Open this page in another browser, or get help.
`;

/** Another participant's end, where the outcome has no words of its own for it. */
const others = `
ended: {name} is no longer in the call — The call has ended here for this person.
failed: {name} isn’t in the call — The call didn’t work for this person.
`;

/** Stand-ins for a name. */
const names = `
otherPerson: The other person
someone: Someone
thisPerson: This person
`;

/** Buttons and short notices. */
const labels = `
callAgain: Call again
callBack: Call back
rejoin: Rejoin
tryAgain: Try again
calling: Calling…
rejoining: Rejoining…
tryingAgain: Trying again…
signIn: Sign in
getHelp: Get help
dismiss: Dismiss
close: Close
offline: You’re offline. Try again when you’re back online.
online: You’re back online.
allowed: Access is allowed now.
wait: Try again {time}.
ready: You can try again now.
retryFailed: That didn’t work. You can try again.
retryFailedAgain: It still isn’t working. Try again in a little while.
retryFailedGetHelp: It still isn’t working. Try again later, or get help.
details: Technical details
copyReport: Copy report
copied: Copied.
`;

/** Inside the technical details. */
const details = `
code: Code
category: Category
meaning: Meaning
reportedMessage: Reported
advice: Advice
fixer: Who can help
endedAt: Ended
copyJson: Copy as JSON
copyFailed: Copying didn’t work. The report is below.
report: Report
documentation: Documentation
inferred: inferred from the code
fixer_user: The person on the call
fixer_otherPerson: The other person
fixer_developer: The app’s developer
fixer_admin: An administrator
fixer_service: The calling service
fixer_nobody: Nothing to fix
`;

interface Text {
  readonly title?: string;
  readonly description?: string;
}

/** The lines of a list above. */
function linesOf(list: string): string[] {
  return list.split("\n").filter(Boolean);
}

function writeText(key: string, { title, description }: Text): string {
  return `${key}: ${[title, description].filter((text) => text !== undefined).join(" — ")}`;
}

function writeOutcome([outcome, text]: [string, Text]): string[] {
  const { title, description, ...variants } = text;
  return [
    writeText(outcome, { title, description }),
    ...Object.entries<Text>(variants).map(([variant, own]) => `  ${writeText(variant, own)}`),
  ];
}

function writeLabels(texts: Record<string, string>): string[] {
  return Object.entries(texts).map(([key, text]) => `${key}: ${text}`);
}

describe("the English words", () => {
  it("about each outcome are these", () => {
    expect(Object.entries<Text>(enUSWords.texts).flatMap(writeOutcome)).toEqual(linesOf(outcomes));
  });

  it("about another participant are these", () => {
    expect(Object.entries(enUSWords.remote).map(([kind, text]) => writeText(kind, text))).toEqual(
      linesOf(others),
    );
  });

  it("for names, buttons, notices and details are these", () => {
    expect(writeLabels(enUSWords.names)).toEqual(linesOf(names));
    expect(writeLabels(enUSWords.labels)).toEqual(linesOf(labels));
    expect(writeLabels(enUSDetails)).toEqual(linesOf(details));
  });
});
