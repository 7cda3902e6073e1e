import { outcomes } from "../../src/catalog/data/outcomes.js";
import type { KnownCallOutcome } from "../../src/catalog/CallOutcome.js";
import { readErrors } from "../../src/catalog/readErrors.js";
import { listCodes } from "../../scripts/table/listCodes.js";
import { listTerminationNames } from "../../src/beyond/tables/listTerminationNames.js";

const codes = listCodes().map(({ outcome, code, subCode }) => ({
  outcome,
  reason: { code: code ?? undefined, subCode: subCode ?? undefined },
}));
const endNames = listTerminationNames().map(({ outcome, name: message }) => ({
  outcome,
  reason: { code: 0, subCode: 0, message },
}));
const errors = readErrors().map(({ outcome, subCode }) => ({ outcome, reason: { subCode } }));
/** What no row knows is unknown. */
const unknown = { outcome: "unknown", reason: { code: 199 } };

/** Every outcome with a reason that it comes of, sorted by name. */
export const outcomeReasons = (Object.keys(outcomes) as KnownCallOutcome[]).map((outcome) => {
  const all = [...codes, ...endNames, ...errors, unknown];
  const found = all.find((row) => row.outcome === outcome);
  if (!found) throw new Error(`Nothing in src/catalog/data leads to the outcome ${outcome}.`);
  return { outcome, reason: found.reason };
});
