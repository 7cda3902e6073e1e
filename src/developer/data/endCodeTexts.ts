import type { RowText } from "../RowText.js";

/**
 * The technical texts of every catalog row that Microsoft's table lacks, in our own words.
 *
 * Key `code/subCode`, either part empty where it stands for any; then the meaning, then advice that
 * fits this row alone and replaces its outcome's. Sorted by code, then subCode. The comment names
 * where the row is known from: seed (Microsoft's table, code only), docs (other documentation),
 * sdk (the calling SDK), graph (Graph's call records), pstn (phone network codes), ui (other clients
 * only, if it stands alone), inferred (no source: read from the code).
 */
export const endCodeTexts = {
  "/10044": ["The participant id is not in a valid form (known from other clients only)."], // ui
  "/10119": ["The tenant of the person called could not be resolved (known from other clients only)."], // ui
  "/10124": ["Calling this person is not permitted (known from other clients only)."], // ui
  "0/4501": ["The call was canceled, declined or given up before it connected; who did it is not said."], // sdk
  "0/5010": ["Only one participant was left."], // sdk graph
  "0/5013": ["Nobody else ever joined the group call."], // sdk graph
  "0/5014": ["No possible host could be found for the group call."], // sdk graph
  "0/5317": ["The participant was removed because their role or invitation changed."], // docs ui
  "0/5854": ["Someone turned the participant away from the lobby."], // sdk ui
  "0/5855": ["Nobody admitted the participant from the lobby in time."], // sdk graph
  "0/7015": ["The call ended here because it was transferred."], // sdk graph
  "0/540000": ["The phone user who called in hung up."], // sdk pstn graph
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
  "400/580040": ["The caller is not entitled to call this destination."], // sdk
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
  "403/560403": ["The carrier or the session border controller refused the call."], // sdk pstn
  "404/404": ["No call with this id exists."], // sdk
  "404/4500": ["No call with this id exists."], // sdk
  "404/5732": ["The room id does not exist (known from other clients only)."], // ui
  "404/511404": ["The number, or the resource behind it, was not found.", "Check that the number and the resource behind it exist."], // pstn
  "404/560404": ["The phone number was not found."], // sdk pstn
  "408/1106": ["The acceptance of the call was never acknowledged."], // graph
  "408/4506": ["The call timed out before it was accepted."], // docs sdk
  "408/8537": ["The keep-alive stopped and the idle call was cleaned up."], // graph
  "408/10056": ["The joining side stopped responding during set-up."], // sdk
  "408/10325": ["Set-up timed out (inferred from the code)."], // sdk
  "408/500001": ["The gateway's fail-over timer ran out.", "Have the admin check that the gateway is on and reachable."], // sdk pstn
  "408/560408": ["The called phone did not respond in time."], // sdk pstn
  "410/3111": ["The media offer could not be processed during set-up.", "Log `callEndReason` with the call id, update to the latest SDK and try again."], // docs sdk
  "410/301004": ["Media could not be established during set-up."], // docs sdk
  "410/531004": ["The ICE checks failed, so no media path was found."], // pstn
  "429/": ["Too many requests (inferred from the code)."], // inferred
  "429/5029": ["Throttled (inferred from the code)."], // sdk
  "429/10110": ["The call reached its maximum length."], // sdk
  "430/10315": ["A message could not be delivered to the client application."], // sdk
  "430/10317": ["A message could not be delivered to the client application."], // sdk
  "480/10037": ["The person called has no registered device.", "Ask the person called to sign in on a device first."], // docs sdk graph ui
  "480/10076": ["The person called is registered but not online."], // docs sdk graph
  "480/10077": ["The person called gets push notifications only and is not online.", "Check that push notifications arrive, or ask the person called to open the app."], // docs sdk
  "480/10078": ["The remote endpoint is not registered or not reachable."], // docs sdk
  "480/10134": ["The call could not be routed."], // graph
  "480/10199": ["Private calling is turned off for this user."], // graph
  "480/560480": ["The called phone did not answer or is unavailable."], // sdk pstn
  "484/": ["The number is incomplete (inferred from the code)."], // inferred
  "484/560484": ["The number is incomplete or not in a valid form."], // sdk pstn
  "486/": ["Busy (inferred from the code)."], // inferred
  "486/10321": ["The bot or service called did not answer (known from other clients only)."], // ui
  "486/540486": ["The called phone was busy."], // pstn
  "487/": ["The call was canceled before it was answered (inferred from the code)."], // inferred
  "487/4501": ["The call was canceled, declined or given up before it connected; who did it is not said."], // sdk
  "487/540200": ["The inbound phone call was canceled, declined or given up before it connected."], // sdk
  "487/560487": ["The caller canceled the call (one source lists it under code 497)."], // sdk pstn
  "490/4502": ["The browser could not complete a network request."], // docs sdk
  "495/": ["No valid access token (inferred from the code)."], // inferred
  "496/7": ["The client lost its network and could not reconnect."], // docs sdk
  "500/1005": ["The service could not reach the bot's media.", "Check that the bot is running and reachable."], // graph
  "500/10045": ["Infrastructure error in the service, despite its category."], // sdk
  "500/560500": ["Internal error at the carrier or in a service."], // pstn
  "503/560503": ["The network or a service was out of order."], // sdk pstn
  "603/": ["The call was declined (inferred from the code)."], // inferred
  "603/560603": ["The called phone declined the call."], // pstn
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
