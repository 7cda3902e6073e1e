import { describeCallEnd } from "../../describe/describeCallEnd.js";
import { readPasted } from "../../developer/pasted/readPasted.js";

/** Words of which a line has one if it names an end and does not only hold its numbers. */
const naming = /code|reason|error|exception|guide/i;

/** Two numbers as people write an end, apart from other numbers, versions, dates and paths. */
const slashed = /(?<![\w./:#-])\d{1,3} ?[/#] ?\d{1,7}(?![\w/:#-]|\.\d)/;

/** A line with nothing but numbers. */
const bare = /^[\d\s,;/#:"]+$/;

const surely: readonly string[] = ["code+subCode", "subCode", "sip", "message"];

/**
 * The end in a line of a log; `undefined` if it holds none. Stricter than `parseCallEnd`, which is asked
 * about a text that somebody took for an end: most lines are about something else, and have numbers
 * and errors, too. So numbers without names count as they are written in `410/3101`, or if there
 * is nothing else; a code alone if the catalog knows it; an error if it knows its name.
 */
export function readLine(line: string): object | undefined {
  if (!holdsAny(line)) return undefined;
  const isBare = bare.test(line);
  const pasted = readPasted(isBare || naming.test(line) ? line : (slashed.exec(line)?.[0] ?? ""));
  const seen = describeCallEnd(pasted?.end);
  if (!pasted || !seen || isBare) return pasted?.end;

  const { from, end } = pasted;
  const { code, subCode, matchedBy } = seen;
  const isKnown = surely.includes(matchedBy);
  const isNamed = from === "object" || from === "named";
  const isFound = isNamed
    ? isKnown || matchedBy === "code" || (code !== undefined && subCode !== undefined)
    : isKnown && (from === "error" || slashed.test(line));
  return isFound ? end : undefined;
}

/** Whether a line can hold an end at all, which nearly all lines of most logs cannot. */
export function holdsAny(line: string): boolean {
  return naming.test(line) || slashed.test(line) || bare.test(line);
}
