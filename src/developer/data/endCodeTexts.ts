import type { RowText } from "../RowText.js";

/**
 * The technical texts of every catalog row that Microsoft's table lacks, in our own words.
 *
 * Key `code/subCode`, either part empty where it stands for any, and more such keys where the text is the
 * same; then the meaning, then advice that fits these rows alone and replaces their outcome's. Sorted by
 * the first key: code, then subCode. The comment names
 * where the row is known from: seed (Microsoft's table, code only), docs (other documentation),
 * sdk (the calling SDK), reports (public reports of it), graph (Graph's call records), pstn (phone network codes), ui (other clients
 * only, if it stands alone), inferred (no source: read from the code).
 */
export const endCodeTexts = {
  "/3000 580/": ["The media connection was dropped (the SDK calls it MediaDroppedError)."], // sdk
  "/3020 302/": ["The call was redirected."], // sdk
  "/3099": ["The client was moved to a streaming client (the SDK calls it DowngradeToStreamingClient)."], // sdk
  "/3102 /3103 /3104 /3105 /3106": ["Media could not be set up (the SDK calls it MediaSetupFailure)."], // sdk
  "/3107": ["A local device failed (the SDK calls it LocalError)."], // sdk
  "/3108": ["The call cannot be sent on to another device (the SDK calls it RetargetNotSupported)."], // sdk
  "/3109": ["Permission to use a device was denied (the SDK calls it DevicePermissionDenied)."], // sdk
  "/3110": ["The call could not be set up on this side (the SDK calls it LocalError)."], // sdk
  "/3113 /3114 /3115": ["A local device failed during set-up (the SDK calls it CallSetupError)."], // sdk
  "/3545": ["The call failed on this side (the SDK calls it UnknownError)."], // sdk
  "/4103 /4105 409/ 470/ 497/0": ["The call could not be set up (the SDK calls it CallSetupError)."], // sdk
  "/4522 /4523 /4524 /4525 /4526": ["The browser had no network for a request that starts or carries the call."], // sdk
  "/4990": ["The call was abandoned (the SDK calls it Abandoned)."], // sdk
  "/5028": ["The call ended (the SDK calls it Success)."], // sdk
  "/5221 /5222": ["The user may not join this Teams meeting.", "Teams interop or anonymous join is not enabled: have the admin allow it in the Teams tenant for this resource."], // docs
  "/5354": ["This broadcast has no lobby to join (the SDK calls it NoLobbyForBroadcastJoin)."], // sdk
  "/5723": ["Anonymous join is disabled by policy (the SDK calls it AnonymousJoinDisabledByPolicy).", "Teams interop or anonymous join is not enabled: have the admin allow it in the Teams tenant for this resource."], // sdk
  "/5724": ["Joining from this organization is disabled by policy (the SDK calls it B2bJoinDisabledByPolicy)."], // sdk
  "/5807": ["The lobby has reached its limit of participants."], // sdk
  "/5808 /5817 413/": ["The call has reached its limit of participants."], // sdk
  "/5810": ["An information barrier keeps these people apart (the SDK calls it NotAllowedDueToInformationBarrier)."], // sdk
  "/7501": ["The access token is not valid or has expired."], // reports
  "/7509 /7510": ["The service could not check who sent the request: its signature (HMAC) or its managed identity is wrong.", "Check the connection string or the identity with which the server calls the service."], // docs
  "/8516 /8529 /8530": ["Too many requests were sent in a short time."], // reports
  "/8526 /8527 /8561": ["The meeting to join is not valid or does not exist."], // reports
  "/8538": ["The called side declined."], // reports
  "/8539 /8540": ["The called side was busy."], // reports
  "/8541 /8544 /8586 /8610": ["The called side could not be reached."], // reports
  "/8542": ["The call was canceled."], // reports
  "/8543": ["No such call exists."], // reports
  "/8551": ["The call could not be set up."], // reports
  "/8560": ["The meeting is locked.", "Ask the organizer to unlock the meeting."], // reports
  "/8587": ["The called side did not answer."], // reports
  "/10005": ["The called side has blocked the caller (the SDK calls it UserBlocked)."], // sdk
  "/10044": ["The participant id is not in a valid form (known from other clients only)."], // ui
  "/10119": ["The tenant of the person called could not be resolved (known from other clients only)."], // ui
  "/10124": ["Calling this person is not permitted (known from other clients only)."], // ui
  "/10129": ["The caller is not entitled to call this destination.", "Pass the number in E.164 form, e.g. +14255550123.", "Have the admin check the policies and permissions of both sides."], // reports
  "/10193": ["A policy disables call park (the SDK calls it TeamParkPolicyDisabled)."], // sdk
  "/10320": ["The person or bot called could not be reached."], // reports
  "/201000": ["The called side has no registered device (the SDK calls it NoNgcEndpoint)."], // sdk
  "/206009 /210404 /210420 /210484 /210604": ["The number is not valid (the SDK calls it PstnInvalidNumber)."], // sdk
  "/206102": ["The phone call ended (the SDK calls it Success)."], // sdk
  "/206423 /209402 /209432": ["Credit or plan does not cover the phone call (the SDK calls it PstnInsufficientFunds)."], // sdk
  "/206519 /210500 /210501 /210502 /210503 /210504": ["The network failed (the SDK calls it NetworkError)."], // sdk
  "/209401 /209422": ["Credit or plan does not cover the phone call (the SDK calls it PstnNoSubscriptionCover)."], // sdk
  "/209403": ["The phone call is blocked (the SDK calls it PstnSkypeoutAccountBlocked)."], // sdk
  "/209407": ["The phone call is blocked (the SDK calls it PstnBlockedByUs)."], // sdk
  "/209410": ["Credit or plan does not cover the phone call (the SDK calls it PstnCreditExpired)."], // sdk
  "/209411": ["Credit or plan does not cover the phone call (the SDK calls it PstnCreditExpiredButEnough)."], // sdk
  "/210403 /217401": ["The phone call is blocked (the SDK calls it PstnNumberForbidden)."], // sdk
  "/210408": ["The phone did not answer (the SDK calls it Missed)."], // sdk
  "/210480 /210482": ["The phone cannot be reached (the SDK calls it PstnNumberUnavailable)."], // sdk
  "/210486 /210600 /210686": ["The called phone was busy."], // sdk
  "/210487": ["The phone call was hung up (the SDK calls it PstnCallTerminated)."], // sdk
  "/213406 /213416": ["The emergency call was denied (the SDK calls it PstnEmergencyCallDenied)."], // sdk
  "/213430": ["The phone call is blocked (the SDK calls it PstnBlockedRegulatoryIndia)."], // sdk
  "/400403 /400404 /400480 /400500 /400999": ["Internal error of the phone system (the SDK calls it EnterprisePstnInternalError)."], // sdk
  "/510412": ["The number called is not in a valid form.", "Pass the number in E.164 form, e.g. +14255550123."], // pstn
  "/510534": ["The service blocked the call to this number."], // pstn
  "/510559": ["The number called was not found."], // pstn
  "/531000 /531027 /531052": ["Media to or from the phone network could not be set up."], // pstn
  "/800100": ["The broadcast has reached its limit (the SDK calls it BroadcastLimitReached)."], // sdk
  "0/4501 487/4501": ["The call was canceled, declined, given up or could not be set up before it connected; which it was is not said."], // sdk
  "0/5010": ["Only one participant was left."], // sdk graph
  "0/5013": ["Nobody else ever joined the group call."], // sdk graph
  "0/5014": ["No possible host could be found for the group call."], // sdk graph
  "0/5317": ["The participant was removed because their role or invitation changed."], // docs ui
  "0/5854": ["Someone turned the participant away from the lobby."], // sdk ui
  "0/5855": ["Nobody admitted the participant from the lobby in time."], // sdk graph
  "0/7015": ["The call ended here because it was transferred."], // sdk graph
  "0/540000": ["The phone user who called in hung up."], // sdk pstn graph
  "0/580000": ["The call was suspended (the SDK calls it Suspended)."], // sdk
  "200/5001": ["The conversation ended."], // graph
  "200/5002": ["All other participants had left."], // graph
  "200/5007": ["The person who started the group call left."], // graph
  "200/5012": ["No participants were left in the roster."], // graph
  "200/5020": ["No visible participants were left."], // graph
  "200/5030": ["The breakout room's time was up."], // graph
  "200/10550": ["A bot ended the call."], // graph
  "200/18503": ["The other side of a one-to-one call hung up."], // graph
  "400/": ["Bad request (inferred from the code)."], // inferred
  "400/5751": ["The meeting link or id is not valid (known from other clients only)."], // ui
  "400/580040": ["The caller is not entitled to call this destination.", "Pass the number in E.164 form, e.g. +14255550123.", "Have the admin check the policies and permissions of both sides."], // sdk
  "401/": ["Not authenticated (inferred from the code)."], // inferred
  "401/10009": ["The access token is not valid or has expired."], // docs sdk
  "401/71005": ["The service could not validate the request.", "Check the access token and the ids that the app passes to the SDK."], // sdk
  "403/": ["Forbidden (inferred from the code)."], // inferred
  "403/830": ["Only Communication Services users may join this room (short form of 5830).", "Join with a Communication Services identity."], // sdk
  "403/5448": ["A policy does not allow adding this participant."], // sdk
  "403/5828": ["The user is not on the room's invitation list."], // docs ui
  "403/5829": ["The room is not open yet or has already closed."], // docs sdk ui
  "403/5830": ["Only Communication Services users may join this room.", "Join with a Communication Services identity."], // docs
  "403/511532": ["No SIP trunk is configured for the resource.", "Have the admin configure a SIP trunk."], // pstn
  "403/560403": ["The carrier or the session border controller refused the call.", "Pass the number in E.164 form, e.g. +14255550123.", "Have the admin or the carrier check which rule or block list refused the call."], // sdk pstn
  "404/404 404/4500": ["No call with this id exists."], // sdk
  "404/5732": ["The room id does not exist (known from other clients only)."], // ui
  "404/511404": ["The caller id is no number of the resource, or the resource has no such number.", "The caller id must be a phone number of the Communication Services resource: check `alternateCallerId`."], // pstn
  "404/560404": ["The phone number was not found."], // sdk pstn
  "408/1106": ["The acceptance of the call was never acknowledged."], // graph
  "408/4506": ["The call timed out before it was accepted."], // docs sdk
  "408/8537": ["The keep-alive stopped and the idle call was cleaned up."], // graph
  "408/10056": ["The joining side stopped responding during set-up."], // sdk
  "408/10325": ["Set-up timed out (inferred from the code)."], // sdk
  "408/500001": ["The gateway's fail-over timer ran out.", "Have the admin check that the gateway is on and reachable."], // sdk pstn
  "408/560408": ["The called phone did not respond in time."], // sdk pstn
  "410/3111": ["The media offer could not be processed during set-up. It comes with a missing permission for the microphone, too.", "Check that the microphone is allowed, log `callEndReason` with the call id, and update to the latest SDK."], // docs sdk
  "410/301004": ["Media could not be established during set-up."], // docs sdk
  "410/531004": ["The ICE checks failed, so no media path was found."], // pstn
  "412/": ["Access was denied (the SDK calls it AccessDenied)."], // sdk
  "412/5204": ["The called side lacks what the call needs (the SDK calls it InsufficientCapabilitiesForCallee)."], // sdk
  "429/": ["Too many requests (inferred from the code)."], // inferred
  "429/5029": ["Throttled (inferred from the code)."], // sdk
  "429/10110": ["The call reached its maximum length."], // sdk
  "430/10315 430/10317": ["A message could not be delivered to the client application."], // sdk
  "450/": ["The call was accepted on another endpoint of the same user."], // sdk
  "451/": ["The call was forwarded."], // sdk
  "452/": ["The call was forwarded to voicemail."], // sdk
  "480/10037": ["The person called has no registered device.", "Ask the person called to sign in on a device first."], // docs sdk graph ui
  "480/10076": ["The person called is registered but not online."], // docs sdk graph
  "480/10077": ["The person called gets push notifications only and is not online.", "Check that push notifications arrive, or ask the person called to open the app."], // docs sdk
  "480/10078": ["The remote endpoint is not registered or not reachable."], // docs sdk
  "480/10134": ["The call could not be routed."], // graph
  "480/10199": ["Private calling is turned off for this user."], // graph
  "480/560480": ["The called phone did not answer or is unavailable."], // sdk pstn
  "481/0": ["No such call exists (the SDK calls it CallDoesNotExist)."], // sdk
  "484/": ["The number is incomplete (inferred from the code)."], // inferred
  "484/560484": ["The number is incomplete or not in a valid form."], // sdk pstn
  "486/": ["Busy (inferred from the code)."], // inferred
  "486/10321": ["The bot or service called did not answer (known from other clients only)."], // ui
  "486/540486": ["The called phone was busy."], // pstn
  "487/": ["The call ended before it was answered: canceled, declined on this device, or not set up (inferred from the code)."], // inferred
  "487/540200": ["The inbound phone call was canceled, declined, given up or could not be set up before it connected."], // sdk
  "487/560487": ["The caller canceled the call (one source lists it under code 497)."], // sdk pstn
  "490/4502": ["The browser could not complete a network request."], // docs sdk
  "495/": ["No valid access token (inferred from the code)."], // inferred
  "496/7": ["The client lost its network and could not reconnect."], // docs sdk
  "499/": ["The call was given up as the connection was gone."], // sdk
  "500/1005": ["The service could not reach the bot's media.", "Check that the bot is running and reachable."], // graph
  "500/10045": ["Infrastructure error in the service, despite its category."], // sdk
  "500/560500": ["Internal error at the carrier or in a service."], // pstn
  "503/560503": ["The network or a service was out of order."], // sdk pstn
  "603/": ["The call was declined (inferred from the code)."], // inferred
  "603/210603": ["The called phone declined the call."], // sdk
  "603/560603": ["The called phone, or a filter on the way to it, declined the call."], // pstn
} as const satisfies Readonly<Record<string, RowText>>;

/**
 * What a row of Microsoft's table means as well, where the code changed its meaning over time.
 *
 * Key as above; then the meaning that the table does not tell. Source: the row's later
 * sources, the calling SDK and Graph's call records.
 */
export const otherMeanings = {
  "0/5003": "Newer meaning: the service ended the call because it was over.",
} as const satisfies Readonly<Record<string, string>>;
