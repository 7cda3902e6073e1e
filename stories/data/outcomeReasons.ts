import { endCodes } from "../../src/catalog/data/endCodes.js";
import { outcomes } from "../../src/catalog/data/outcomes.js";
import { terminationNames } from "../../src/catalog/data/terminationNames.js";
import { rowsOf } from "../../src/catalog/indexRows.js";
import type { CodeRow, NameRow } from "../../src/catalog/RowsByOutcome.js";

const codes = rowsOf<CodeRow>(endCodes).map(([outcome, [code, subCode]]) => ({
  outcome,
  reason: { code: code ?? undefined, subCode: subCode ?? undefined },
}));
const names = rowsOf<NameRow>(terminationNames).map(([outcome, [message]]) => ({
  outcome,
  reason: { code: 0, subCode: 0, message },
}));
/** What no row knows is unknown. */
const unknown = { outcome: "unknown", reason: { code: 199 } };

/** Every outcome with a reason that it comes of, sorted by name. */
export const outcomeReasons = Object.keys(outcomes).map((outcome) => {
  const found = [...codes, ...names, unknown].find((row) => row.outcome === outcome);
  if (!found) throw new Error(`Nothing in src/catalog/data leads to the outcome ${outcome}.`);
  return found;
});
