import { describeCallEnd } from "../../src/index.js";
import type { Reason } from "./CatalogEntry.js";

/** The end that was read from a pasted text, and from what in it. */
export interface Pasted {
  readonly reason: Reason;
  readonly from: "object" | "named" | "pair" | "number";
}

/** Numbers in a log that are no codes: dates, times, ids, addresses, versions, durations. */
const noise = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}(?:[T ][\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?`,
    String.raw`\d{1,4}[./]\d{1,2}[./]\d{2,4}`,
    String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?`,
    String.raw`[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}`,
    String.raw`https?:\S+`,
    String.raw`v?\d+(?:\.\d+)+`,
    String.raw`\d+\s?(?:ms|s|px|%|kbps)\b`,
  ].join("|"),
  "gi",
);

/** The ways to find an end, the surest first. */
const sureness = ["code+subCode", "subCode", "sip", "code", "codeClass", "none"];

/**
 * The two numbers of an end in a line of text: of all neighbours those that the catalog knows best;
 * where there are no two, one.
 */
export function readLogLine(text: string): Pasted | undefined {
  const numbers = (text.replace(noise, " ; ").match(/(?<![\w.])\d{1,7}(?![\w.]\w)|;/g) ?? []).map(
    (found) => (found === ";" ? Number.NaN : Number(found)),
  );
  const pairs = numbers.flatMap((code, index): Reason[] => {
    const subCode = numbers[index + 1];
    return subCode !== undefined && code <= 999 && subCode >= 0 ? [{ code, subCode }] : [];
  });
  const pair = surest(pairs);
  if (pair) return { reason: pair, from: "pair" };

  const alone = surest(
    numbers
      .filter((number) => number >= 0)
      .map((number): Reason => (number > 999 ? { subCode: number } : { code: number })),
  );
  return alone && { reason: alone, from: "number" };
}

function surest(reasons: readonly Reason[]): Reason | undefined {
  const place = (reason: Reason) => sureness.indexOf(describeCallEnd(reason)?.matchedBy ?? "none");
  return reasons.toSorted((a, b) => place(a) - place(b))[0];
}
