/** The four result categories of Azure Communication Services, from the best to the worst. */
export const resultCategories = [
  "Success",
  "ExpectedError",
  "UnexpectedClientError",
  "UnexpectedServerError",
] as const;

/**
 * What kind of end a call had, in the words of Azure Communication Services.
 *
 * Source: "ResultCategory" in Microsoft's "Understanding calling codes and subcodes errors".
 */
export type ResultCategory = (typeof resultCategories)[number];
