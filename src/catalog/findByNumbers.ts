import type { CatalogMatch } from "./CatalogMatch.js";
import { endCodes } from "./data/endCodes.js";
import { findSdkError } from "./findSdkError.js";
import { indexCodes } from "./indexRows.js";

const codes = /* @__PURE__ */ indexCodes(endCodes);
const codesAlone = /* @__PURE__ */ codes.get(null);

/** SubCodes below this are reused for different things (0, 7, 404) and mean nothing alone. */
const firstUniqueSubCode = 1000;

/** The row of a pair, else that of its subCode, else that of the SDK's error with this subCode. */
export function findByNumbers(
  code: number | undefined,
  subCode: number | undefined,
): CatalogMatch | undefined {
  if (subCode === undefined) return undefined;
  const rows = codes.get(subCode);
  const exact = code === undefined ? undefined : rows?.get(code);
  if (exact) return { matchedBy: "code+subCode", entry: exact };
  if (subCode < firstUniqueSubCode) return undefined;
  const entry = rows?.values().next().value ?? findSdkError(subCode);
  return entry && { matchedBy: "subCode", entry };
}

/** The row of a code whatever its subCode is. */
export function findByCode(code: number): CatalogMatch["entry"] {
  return codesAlone?.get(code);
}
