import type { RowText } from "../RowText.js";

/**
 * The technical texts of single names and messages; all others are explained by their outcomes.
 * Source: our own words.
 */
export const nameTexts: Readonly<Record<string, RowText>> = {
  "Acs user is not allowed to join conversation": [
    "The user may not join this Teams meeting.",
    "Teams interop or anonymous join is not enabled: have the admin allow it in the Teams tenant for this resource.",
  ],
};
