import type { KnownCallOutcome } from "../../catalog/CallOutcome.js";
import type { CallEndFixer } from "../../catalog/CallEndFixer.js";

/**
 * What a developer should know and do about an outcome, for every end that has no texts of its own.
 *
 * Outcome; then who can put it right, the technical meaning (read where only the outcome is known:
 * a termination name, a SIP status, a code class), and the steps, best first, for all rows of the
 * outcome that have none of their own. Sorted by name. Source: our own words for what the rows, the
 * names and the statuses of an outcome have in common.
 */
export const outcomeAdvice: Readonly<
  Record<KnownCallOutcome, readonly [fixer: CallEndFixer, meaning: string, ...advice: string[]]>
> = {
  actionFailed: ["developer", "Something in or beside the call did not work; the call, if there is one, goes on.", "Log the error with what was tried, and check what has to be true before it is tried."],
  alreadyOver: ["nobody", "The call was answered, canceled or missed, or its room closed, before it could be taken.", "Take away what the app shows for a ring as soon as the incoming call ends or is answered elsewhere."],
  answeredElsewhere: ["nobody", "The call was accepted on another endpoint of the same user."],
  appMistake: ["developer", "The app made the token, the client or the call in a way that cannot work; another try fails alike.", "Check how the app makes the token and the call: the kind of identity, the scope `voip`, the caller id."],
  blocked: ["admin", "The call was blocked or refused.", "Have the admin or the carrier check which rule or block list refused the call."],
  breakoutEnded: ["nobody", "The time of a breakout room was up."],
  busy: ["otherPerson", "The called side was busy.", "Call again later."],
  callFull: ["otherPerson", "The call or its lobby has reached its limit of participants.", "Join again after somebody has left."],
  callNotFound: ["developer", "No such call exists.", "Log the call id and check that this call exists and is not over."],
  canceled: ["nobody", "The call was canceled before it was answered."],
  cannotStart: ["developer", "Calling could not be set up in this page: it is not ready, disposed or already running.", "Create one CallClient and one CallAgent a page, wait for them, and dispose of them before creating others.", "If it repeats, update to the latest SDK and log the error."],
  connectionLost: ["user", "The network or media connection was lost.", "Ask the person to check the network, then offer to rejoin."],
  connectionProblem: ["user", "The network failed, before or during the call.", "Ask the person to check the network, then try again."],
  couldNotConnect: ["user", "No network or media connection could be set up.", "Ask the person to try another network; if that works, have the admin check firewall and proxy."],
  declined: ["nobody", "The call was declined."],
  deviceBlocked: ["user", "Permission to use the microphone or camera was denied.", "Ask the person to allow the microphone and camera, then try again."],
  deviceBusy: ["user", "The microphone or camera is in use by another application, or could not be read.", "Ask the person to close other applications that use it, then try again."],
  deviceMissing: ["user", "No microphone or camera was found.", "Ask the person to connect one, then try again."],
  deviceProblem: ["user", "A microphone, camera or speaker did not start or could not be selected.", "Ask the person to choose another device, or to connect it again.", "Check which device and constraints the app asks for."],
  ended: ["nobody", "The call ended; the reason says no more.", "If this was unexpected, log `callEndReason` and its message with the call id."],
  endedBeforeAnswer: ["nobody", "The call was canceled, declined or could not be set up before it connected; which it was is not said."],
  endedByService: ["nobody", "A bot, a server application or the service ended the call."],
  endedForEveryone: ["nobody", "Someone ended the call for everyone."],
  everyoneLeft: ["nobody", "Nobody else was left in the call."],
  failed: ["developer", "The call failed; the code says no more.", "Log `callEndReason` with the call id, update to the latest SDK and try again.", "If it repeats, open a support ticket in the Azure portal with the codes and the call id."],
  invalidMeeting: ["user", "The meeting link or id is not valid.", "Check the link or id that the app passes to the SDK, or ask the organizer for a new one."],
  invalidNumber: ["user", "The number is incomplete, ambiguous or not in a valid form.", "Check that the number is complete, with its country code, and exists."],
  invalidTarget: ["developer", "The id of the person called is not valid or could not be resolved.", "Check the id that the app passes to the SDK, its kind and spelling."],
  inviteRemoved: ["otherPerson", "The participant was removed because their role or invitation changed.", "Ask the organizer to check the person's role and invitation."],
  left: ["nobody", "The participant hung up."],
  leftAbruptly: ["user", "A client vanished without hanging up; whose is not said.", "Warn before the page is closed during a call, and hang up when it closes."],
  lobbyDenied: ["otherPerson", "Someone turned the participant away from the lobby."],
  lobbyTimeout: ["otherPerson", "Nobody admitted the participant from the lobby in time."],
  networkBlocked: ["admin", "The network's configuration, such as a firewall or proxy, blocks the call.", "Ask the person to try another network; if that works, have the admin check firewall and proxy."],
  noAnswer: ["otherPerson", "The called side did not answer or is unavailable.", "Check that the called app, phone or bot is on and reachable, then call again later."],
  noCredit: ["admin", "The account's credit or plan does not cover the phone call.", "Have the admin check the account's credit and plan."],
  nobodyJoined: ["nobody", "Nobody else ever joined the group call."],
  notAllowed: ["admin", "The call is not permitted, or a consent or proof of identity is missing.", "Have the admin check the policies and permissions of both sides."],
  notInvited: ["otherPerson", "The user is not on the room's invitation list.", "Ask the organizer to invite the user."],
  numberNotFound: ["user", "The number, or the resource behind it, was not found.", "Check that the number is complete, with its country code, and exists."],
  otherLeft: ["nobody", "The other side hung up."],
  otherSetupFailed: ["otherPerson", "The other side did not finish connecting.", "Check that the called app, phone or bot is on and reachable, then call again later."],
  removed: ["otherPerson", "The participant was removed from the call."],
  roomNotFound: ["developer", "The room id does not exist.", "Check the room id that the app passes to the SDK and that this room exists."],
  roomNotOpen: ["otherPerson", "The room is not open yet or has already closed.", "Check when the room is open, or ask the organizer to extend the time."],
  serviceProblem: ["service", "The service or a network behind it failed.", "Try again later.", "If it repeats, open a support ticket in the Azure portal with the codes and the call id."],
  setupFailed: ["developer", "Set-up timed out, was refused or failed.", "Log `callEndReason` with the call id, update to the latest SDK and try again.", "If it repeats, open a support ticket in the Azure portal with the codes and the call id."],
  signInExpired: ["developer", "No valid access token was supplied.", "Fetch a new access token before the old one expires, and log when it does."],
  starterLeft: ["nobody", "The person who started the group call left."],
  timeLimit: ["nobody", "The time allowed for the call was up.", "Show how much time is left, and offer a new call at the end."],
  tooManyRequests: ["developer", "Too many requests were sent in a short time.", "Try again with growing pauses."],
  transferred: ["nobody", "The call was transferred, forwarded or redirected."],
  unknown: ["developer", "No known reason was given for the end.", "Log `callEndReason` and its message with the call id."],
  unreachable: ["otherPerson", "The called side could not be reached.", "Check that the called app, phone or bot is on and reachable, then call again later."],
  unsupported: ["user", "The browser is not supported, or the page is not secure.", "Serve the page over https, and check that the browser is one that the SDK supports."],
};
