import type { RowText } from "../RowText.js";

const network =
  "Have the admin allow the SDK: TCP 443 to *.skype.com, *.microsoft.com, *.azure.net and *.azureedge.net, and UDP 3478 to 3481.";
const oneAgent = "Create one CallAgent an identity, keep it, and dispose of it before creating another.";
const newToken = "Issue a token of the identity that signs in, with the scope `voip`: to sign in again brings the same one.";

/**
 * The technical texts of single errors of the calling SDK, by subCode; all others are explained by
 * their outcomes. Source: our own words for the constants in `sdkConstants.ts`, and for the errors
 * and firewall rules on Microsoft's pages "Failed to create CallAgent" and "Network recommendations".
 */
export const sdkErrorTexts: Readonly<Record<string, RowText>> = {
  "/40008": ["The CallClient has a CallAgent already.", oneAgent],
  "/40012": ["The CallClient has been disposed of.", "Create a new CallClient and a new CallAgent."],
  "/40100": ["The page is not served over a protocol that calls can use.", "Serve the page over https."],
  "/40101": ["The CallAgent could not be created: the calling stack did not start in time.", network, "Try again."],
  "/40102": ["The CallAgent could not be created: the calling stack did not start.", "Try again.", network],
  "/40104": ["The CallAgent could not be created: the calling stack of the user did not start in time.", network, "Try again."],
  "/40114": ["The CallAgent could not be created: the service was not reached in time.", network, "Try again."],
  "/40115": ["The CallAgent could not be created: there is no connection to the service.", network, "Try again."],
  "/40119": ["The SDK does not support this browser or platform.", "Check the list of browsers that the SDK supports."],
  "/40202": ["A user cannot call themselves.", "Check the id that the app passes to the SDK."],
  "/40216": ["The CallAgent could not be created.", "Try again, and log the error if it repeats."],
  "/40228": ["A CallAgent for this identity exists already.", oneAgent],
  "/40229": ["A CallAgent takes a token of Communication Services only.", "Create a TeamsCallAgent for a Teams token.", newToken],
  "/40230": ["A TeamsCallAgent for this identity exists already.", oneAgent],
  "/40231": ["A TeamsCallAgent takes a Teams token only.", "Create a CallAgent for a token of Communication Services.", newToken],
  "/44113": ["The token lacks the scope `voip`.", newToken],
  "/44114": ["The token's scope is not in the form that is expected.", newToken],
  "/44115": ["The token names no Communication Services resource.", newToken],
  "/44116": ["The token names no user.", newToken],
  "/44117": ["The token could not be read.", newToken],
  "/44214": ["A Teams user cannot set a display name.", "Leave out `displayName` for Teams users."],
};
