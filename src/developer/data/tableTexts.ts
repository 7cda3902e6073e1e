import type { RowText } from "../RowText.js";

/**
 * The texts of every row in Microsoft's table of call end codes, word for word.
 *
 * Key `code/subCode`, the subCode empty where the row stands for the whole code; then the table's
 * Message, then the items of its Advice. A row that lists several codes is one entry per code.
 * Sorted by code, then subCode. Source: "Calling End call codes and subcodes" in Microsoft's Azure
 * documentation, 22 July 2024, CC BY 4.0; only markup, list markers and outer blanks are removed.
 */
export const tableTexts = {
  "0/0": ["Call ended successfully by local participant."],
  "0/4097": ["Call ended for all users by the meeting organizer."],
  "0/4521": ["Call ended because user disconnected from the call abruptly. This might be caused by a user closing the application that hosted the call, such as a user terminated the application by closing the browser tab without proper hang-up."],
  "0/5000": ["Call ended for this participant. Participant removed from the conversation by another participant."],
  "0/5003": ["Call ended successfully, as all callee endpoints declined the call."],
  "0/5300": ["Call ended for this participant. Participant removed from the conversation by another participant."],
  "0/7000": ["Call ended by Azure Communication Services platform."],
  "0/560000": ["Call ended successfully by remote PSTN participant.", "Possible causes:", "User ended the call.", "Call ended by media agent."],
  "403/510403": ["Call ended, previously marked as a spam and now blocked.", "Ensure that your Communication Services token is valid and not expired.", "Ensure to pass in `AlternateId` in the call options."],
  "404/": ["Call not found.", "Ensure that the number you're calling (or call you're joining) exists."],
  "408/": ["Call controller timed out.", "Call Controller timed out waiting for protocol messages from user endpoints. Ensure clients are connected and available."],
  "408/10057": ["Call failed, callee failed to finalize call setup, most likely callee lost network or terminated the application abruptly. Ensure clients are connected and available."],
  "410/": ["Local media stack or media infrastructure error.", "Ensure that you're using the latest SDK in a supported environment."],
  "410/3100": ["Call setup failed due to unexpected network problem on the client, please check client's network and retry.", "Ensure that you're using the latest SDK in a supported environment."],
  "410/3101": ["Call dropped due to unexpected network problem on the client, please check client's network and retry."],
  "410/3112": ["Call setup failed due to network configuration problem on the client side, please check client's network configuration, and retry."],
  "410/301005": ["Participant removed from the call by the Azure Communication Services infrastructure due to loss of media connectivity with the same infrastructure. This usually happens if participant leaves the call abruptly or loses network connectivity. If the participant wants to continue the call, they can reconnect.", "Ensure that you're using the latest SDK in a supported environment."],
  "430/": ["Unable to deliver message to client application.", "Ensure that the client application is running and available."],
  "480/": ["Remote client endpoint not registered.", "Ensure that the remote endpoint is available."],
  "481/": ["Failed to handle incoming call.", "File a support request through the Azure portal."],
  "486/560486": ["Call ended because remote PSTN participant was busy. The number called was already in a call or having technical issues."],
  "487/0": ["Call ended successfully as caller canceled the call."],
  "487/10003": ["Call was accepted elsewhere, by another endpoint of this user."],
  "487/10004": ["Call was canceled on timeout, no callee endpoint accepted on time. Ensure that user saw the notification and try to initiate that call again."],
  "487/10024": ["Call ended successfully. Call declined by all callee endpoints.", "Try to place the call again."],
  "487/540487": ["Call ended successfully as caller canceled the call."],
  "490/": ["Local endpoint network issues.", "Check your network."],
  "491/": ["Local endpoint network issues.", "Check your network."],
  "495/4507": ["Call ended as application didn't provide valid Azure Communication Services token.", "Ensure that your application implements token refresh mechanism correctly."],
  "496/": ["Local endpoint network issues.", "Check your network."],
  "497/": ["Local endpoint network issues.", "Check your network."],
  "498/": ["Local endpoint network issues.", "Check your network."],
  "500/": ["Communication Services infrastructure error.", "File a support request through the Azure portal."],
  "503/": ["Communication Services infrastructure error.", "File a support request through the Azure portal."],
  "504/": ["Communication Services infrastructure error.", "File a support request through the Azure portal."],
  "603/0": ["Call ended successfully as it was declined from callee."],
} as const satisfies Readonly<Record<string, RowText>>;
