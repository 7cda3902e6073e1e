import type { CatalogEntry } from "./CatalogMatch.js";
import { errorLetters, sdkErrors } from "./data/sdkErrors.js";

const unlisted = { outcome: "actionFailed" } as const;

/** The first subCode of each row in the table, from the last one down. */
const firsts = /* @__PURE__ */ Object.keys(sdkErrors).map(Number).reverse();

/**
 * The entry of an error of the calling SDK: those of push notifications have the subCodes 3080 to
 * 3098, all others 40000 to 69999; `undefined` if the subCode is that of an end.
 */
export function findSdkError(subCode: number): CatalogEntry | undefined {
  const isError = subCode < 3099 ? subCode > 3079 : subCode > 39_999 && subCode < 70_000;
  if (!isError) return undefined;
  const first = firsts.find((number) => number <= subCode) ?? subCode;
  const letter = sdkErrors[first]?.[subCode - first] as keyof typeof errorLetters;
  return { ...(letter in errorLetters ? errorLetters[letter] : unlisted), code: null, subCode };
}
