import { outcomes } from "../../src/catalog/data/outcomes.js";
import { errorLetters, sdkErrors } from "../../src/catalog/data/sdkErrors.js";
import type { KnownCallOutcome } from "../../src/catalog/CallOutcome.js";
import { rowsOf } from "../../src/catalog/rowsOf.js";
import { listCodes } from "../../scripts/table/listCodes.js";
import { type NameRow, terminationNames } from "../../src/beyond/tables/data/terminationNames.js";

const codes = listCodes().map(({ outcome, code, subCode }) => ({
  outcome,
  reason: { code: code ?? undefined, subCode: subCode ?? undefined },
}));
const endNames = rowsOf<NameRow>(terminationNames).map(([outcome, [message]]) => ({
  outcome,
  reason: { code: 0, subCode: 0, message },
}));
const errors = Object.entries(sdkErrors).flatMap(([first, letters]) =>
  [...letters].map((letter, index) => ({
    outcome: errorLetters[letter]![0],
    reason: { subCode: Number(first) + index },
  })),
);
/** What no row knows is unknown. */
const unknown = { outcome: "unknown", reason: { code: 199 } };

/** Every outcome with a reason that it comes of, sorted by name. */
export const outcomeReasons = (Object.keys(outcomes) as KnownCallOutcome[]).map((outcome) => {
  const all = [...codes, ...endNames, ...errors, unknown];
  const found = all.find((row) => row.outcome === outcome);
  if (!found) throw new Error(`Nothing in src/catalog/data leads to the outcome ${outcome}.`);
  return { outcome, reason: found.reason };
});
