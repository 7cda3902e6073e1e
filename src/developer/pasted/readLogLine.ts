import { findEntry } from "../../catalog/findEntry.js";
import { readCallEndReason } from "../../reason/readCallEndReason.js";

type MatchedBy = ReturnType<typeof findEntry>["matchedBy"];

/** The numbers of an end. */
interface Numbers {
  readonly code?: number;
  readonly subCode?: number;
}

/** Nothing but numbers, or two of them as people write an end: what they are needs no proof. */
const isNumbers = /^[\d\s\p{P}]+$/u;
const slashed = /(?<![\w./:#-])\d{1,3} ?[/#] ?\d{1,7}(?![\w/:#-]|\.\d)/;

/** Numbers in a log that are no codes: dates, times, ids, addresses, versions, durations. */
const noise = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}(?:[T ][\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?`,
    String.raw`\d{1,4}[./]\d{1,2}[./]\d{2,4}`,
    // In a stack: a file, a line, a column.
    String.raw`[\w$-]{1,60}\.[a-z]{1,9}:\d+(?::\d+)?`,
    String.raw`(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?:[.,:]\d{3,6})?(?!\d)`,
    String.raw`[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}`,
    String.raw`https?:\S+`,
    String.raw`v?(?<!\d)\d+(?:\.\d+)+`,
    String.raw`(?<!\d)\d+\s?(?:ms|s|px|%|kbps)\b`,
  ].join("|"),
  "gi",
);

/** The ways to find an end, the surest first. */
const sureness: readonly MatchedBy[] = [
  "code+subCode",
  "subCode",
  "sip",
  "message",
  "code",
  "codeClass",
  "none",
];

/**
 * The two numbers of an end in a line of text: of all neighbors those that the catalog knows best;
 * where there are no two, one. Numbers in a sentence that it does not know are about something else.
 */
export function readLogLine(text: string): { end: Numbers; matchedBy: MatchedBy } | undefined {
  const numbers = (text.replace(noise, " ; ").match(/(?<![\w.])\d{1,7}(?![\w.]\w)|;/g) ?? []).map(
    (found) => (found === ";" ? Number.NaN : Number(found)),
  );
  const pairs = numbers.flatMap((code, index): Numbers[] => {
    const subCode = numbers[index + 1];
    return subCode !== undefined && isCode(code) && subCode >= 0 ? [{ code, subCode }] : [];
  });
  const alone = numbers
    .filter((number) => number >= 0)
    .map((number): Numbers => (isCode(number) ? { code: number } : { subCode: number }));
  const isClear = isNumbers.test(text) || slashed.test(text);
  return [surest(pairs), surest(alone)].find((found) => found && (isClear || isKnown(found)));
}

/** Whether the catalog knows it by more than the class of its code. */
function isKnown({ matchedBy }: { matchedBy: MatchedBy }): boolean {
  return sureness.indexOf(matchedBy) < sureness.indexOf("codeClass");
}

/** Whether a number can be a code at all: those have three digits, and `NaN` is none. */
function isCode(number: number): boolean {
  return number <= 999;
}

function surest(ends: readonly Numbers[]) {
  return ends
    .flatMap((end) => {
      const reason = readCallEndReason(end);
      return reason ? [{ end, matchedBy: findEntry(reason).matchedBy }] : [];
    })
    .sort((a, b) => sureness.indexOf(a.matchedBy) - sureness.indexOf(b.matchedBy))[0];
}
