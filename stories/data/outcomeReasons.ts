import { endCodes } from "../../src/catalog/data/endCodes.js";
import { outcomes } from "../../src/catalog/data/outcomes.js";
import { errorLetters, sdkErrors } from "../../src/catalog/data/sdkErrors.js";
import { terminationNames } from "../../src/catalog/data/terminationNames.js";
import type { KnownCallOutcome } from "../../src/catalog/KnownCallOutcome.js";
import { rowsOf, toPair } from "../../src/catalog/indexRows.js";
import type { CodeRow, NameRow } from "../../src/catalog/RowsByOutcome.js";

const codes = rowsOf<CodeRow>(endCodes).map(([outcome, row]) => {
  const [code, subCode] = toPair(row);
  return { outcome, reason: { code: code ?? undefined, subCode: subCode ?? undefined } };
});
const endNames = rowsOf<NameRow>(terminationNames).map(([outcome, [message]]) => ({
  outcome,
  reason: { code: 0, subCode: 0, message },
}));
const errors = Object.entries(sdkErrors).flatMap(([first, letters]) =>
  [...letters].map((letter, index) => ({
    outcome: letter in errorLetters ? errorLetters[letter as "a"].outcome : "actionFailed",
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
