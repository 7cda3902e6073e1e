import { listCodes } from "../../scripts/table/listCodes.js";
import { listTerminationNames } from "../../src/beyond/tables/listTerminationNames.js";
import { readRows } from "../../src/catalog/readRows.js";
import { outcomeReasons } from "../data/outcomeReasons.js";
import type { CatalogEntry, Reason } from "./CatalogEntry.js";
import { wordsOf } from "./wordsOf.js";

type Known = Omit<CatalogEntry, "words">;

/**
 * All that the kit knows, with what it can be found by: codes, termination names, SIP statuses, and
 * one example of each outcome that comes of none of them.
 */
export function listEntries(): readonly CatalogEntry[] {
  const rows = [...codes(), ...names(), ...statuses()];
  return [...rows, ...others(rows)].map((known) => ({
    ...known,
    words: wordsOf(known.key, known.reason, known.outcome),
  }));
}

function codes(): Known[] {
  return listCodes()
    .toSorted(
      (a, b) => (a.code ?? 1000) - (b.code ?? 1000) || (a.subCode ?? -1) - (b.subCode ?? -1),
    )
    .map(({ key, code, subCode, outcome }) => {
      const reason: Reason = {};
      if (code !== null) reason.code = code;
      if (subCode !== null) reason.subCode = subCode;
      const label = `${code ?? "any"} / ${subCode ?? "any"}`;
      return { key, label, reason, code, subCode, status: null, outcome };
    });
}

function names(): Known[] {
  return listTerminationNames().map(({ outcome, name }) => ({
    key: name,
    label: name,
    reason: { code: 0, subCode: 0, message: name, resultCategories: ["Success"] },
    code: null,
    subCode: null,
    status: null,
    outcome,
  }));
}

function statuses(): Known[] {
  return readRows("statuses")
    .map(({ outcome, code: status = 0 }) => ({ outcome, status }))
    .toSorted((a, b) => a.status - b.status)
    .map(({ outcome, status }) => ({
      key: `SIP ${status}`,
      label: `SIP ${status}`,
      // The phone network says it in the last three digits of the subCode.
      reason: { code: status, subCode: 560_000 + status },
      code: null,
      subCode: null,
      status,
      outcome,
    }));
}

/** Such as what errors alone lead to. */
function others(rows: readonly Known[]): Known[] {
  const listed = new Set<string>(rows.map(({ outcome }) => outcome));
  return outcomeReasons
    .filter(({ outcome }) => !listed.has(outcome))
    .map(({ outcome, reason }) => {
      const label = outcome;
      return { key: outcome, label, reason, code: null, subCode: null, status: null, outcome };
    });
}
