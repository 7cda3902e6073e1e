/**
 * What people call what they lived through, by outcome: words for searching that stand neither in
 * its name nor in its texts. The texts are for users, these are for those whom users ask.
 */
export const searchWords: Readonly<Record<string, string>> = {
  actionFailed: "mute unmute video screen share render button nothing happens feature error",
  alreadyOver: "too late accept answer ringing gone missed expired invitation",
  answeredElsewhere: "another phone tab browser device picked up",
  appMistake: "invalid wrong token scope voip permission missing credential app bug code developer",
  blocked: "spam fraud filter policy rule forbidden number barred",
  breakoutEnded: "breakout rooms moved main meeting",
  busy: "engaged occupied in another call line",
  callFull: "too many participants people maximum limit capacity reached",
  callNotFound: "does not exist wrong id link gone 404",
  canceled: "caller gave up hung up before answer abandoned",
  cannotStart:
    "not ready init initialization timeout disposed already exists agent client duplicate",
  connectionLost:
    "poor bad weak slow unstable network internet connection wifi wi-fi signal offline dropped drop disconnected interrupted packet loss tunnel vpn",
  connectionProblem: "poor bad weak network internet connection wifi unstable quality",
  couldNotConnect:
    "no network internet offline connection failed connect timeout ice turn stun media poor bad wifi",
  declined: "rejected refused denied hung up did not want reject",
  deviceBlocked:
    "microphone mic camera webcam video permission denied not allowed refused access block privacy settings no",
  deviceBusy:
    "microphone mic camera webcam in use busy used by another app zoom teams locked not readable",
  deviceMissing: "no microphone mic camera webcam headset device missing not found unplugged none",
  deviceProblem:
    "microphone mic camera webcam broken not working driver does not start black muted hardware fails speaker",
  ended: "over finished hung up normal end stopped",
  endedBeforeAnswer: "missed not answered hung up early before pickup",
  endedByService: "server stopped bot system closed automation",
  endedForEveryone: "organizer host ended meeting closed all finished",
  everyoneLeft: "alone empty last person nobody left",
  failed: "error went wrong problem broken unknown failure crash",
  invalidMeeting: "wrong bad invalid meeting link url teams join passcode",
  invalidNumber: "wrong bad invalid phone number format e.164 digits dial country code",
  invalidTarget: "wrong bad invalid user id callee identity participant malformed",
  inviteRemoved: "invitation withdrawn taken back uninvited",
  left: "hung up hang up leave user ended normal quit",
  leftAbruptly: "tab closed browser crashed crash battery vanished reload refresh app killed",
  lobbyDenied: "waiting room rejected refused lobby not admitted kicked",
  lobbyTimeout: "waiting room waited too long lobby admit nobody let in timeout",
  networkBlocked: "firewall proxy vpn ports udp tcp corporate company network blocked turn relay",
  noAnswer: "did not pick up ringing rings out no reply timeout unanswered voicemail",
  noCredit: "money balance funds payment billing prepaid top up pay",
  nobodyJoined: "alone waiting nobody came empty no show",
  notAllowed:
    "forbidden permission denied unauthorized policy license not entitled disabled interop",
  notInvited: "invitation room participant list not a member access denied",
  numberNotFound: "phone number does not exist unassigned disconnected wrong dial",
  otherLeft: "other hung up remote person phone ended",
  otherSetupFailed: "remote side callee device failed other problem",
  removed: "kicked kick thrown out evicted expelled ejected",
  roomNotFound: "wrong room id does not exist deleted",
  roomNotOpen: "too early too late schedule time validity expired room closed",
  serviceProblem: "server error outage down azure microsoft 500 503 unavailable overloaded backend",
  setupFailed: "could not start setup set up signaling negotiation sdp establish",
  signInExpired:
    "invalid token expired access jwt credential unauthorized authentication login log in session old 401",
  starterLeft: "organizer host left owner initiator",
  timeLimit: "maximum duration too long hours limit cut",
  tooManyRequests: "throttled throttling rate limit quota too often 429",
  transferred: "forwarded redirected passed on handed over transfer",
  unknown: "no reason unclear not known",
  unreachable: "not registered offline phone off push notification away unavailable not online",
  unsupported: "old browser not supported insecure http https safari firefox webview iframe",
};
