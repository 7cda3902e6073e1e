import type { CallEndReason } from "../../reason/CallEndReason.js";
import { readCallEndReason } from "../../reason/readCallEndReason.js";
import { parseObjects } from "./parseObjects.js";
import { readErrorText } from "./readErrorText.js";
import { readLogLine } from "./readLogLine.js";
import { readNameAlone } from "./readNameAlone.js";
import { readNamed } from "./readNamed.js";

/** The end that was read from a pasted text, and from what in it. */
export interface Pasted {
  /** What `describeCallEnd` takes. */
  readonly end: object;
  readonly from: "object" | "named" | "error" | "name" | "pair" | "number";
}

/** What numbers in an error's message are found by if they may as well be about something else. */
const vague: readonly string[] = ["code", "codeClass", "none"];

/** Of attempts to find a way through the network, of which most fail: their codes are no call's. */
const candidateErrors = /ICE ?candidate ?error.*/gi;

/** Enough for a console's whole output; what comes after it is not read. */
const longestText = 100_000;

/**
 * The end in what a person pasted: an object, an error dumped from a console, a line of a log;
 * `undefined` if nothing in it says that a call has ended or could not start.
 */
export function readPasted(pasted: string): Pasted | undefined {
  const { objects, rest } = parseObjects(pasted.slice(0, longestText).replace(candidateErrors, ""));
  const ends = objects.flatMap((value) => plainEnd(value) ?? []);
  const withNumbers = ends.find(({ hasNumbers }) => hasNumbers);
  if (withNumbers) return { end: withNumbers.end, from: "object" };

  const named = plainEnd(readNamed(rest));
  if (named) return { end: named.end, from: "named" };
  if (ends[0]) return { end: ends[0].end, from: "object" };

  const error = readErrorText(rest);
  // A stack has numbers as well, in the lines below the message.
  const line = readLogLine(error ? (error.message ?? "") : rest);
  if (error && (!line || vague.includes(line.matchedBy))) {
    const { end } = plainEnd(error) ?? {};
    return end && { end, from: "error" };
  }
  const name = !line || vague.includes(line.matchedBy) ? plainEnd(readNameAlone(rest)) : undefined;
  if (name) return { end: name.end, from: "name" };
  return (
    line && { end: line.end, from: "code" in line.end && "subCode" in line.end ? "pair" : "number" }
  );
}

/** The fields of an end as the SDK names them if these say all of it, else the object itself. */
function plainEnd(value: object | undefined) {
  const reason = readCallEndReason(value);
  if (!value || !reason) return undefined;
  const { code, subCode, reportedMessage, resultCategories, errorName, isError, target } = reason;
  const plain = withoutMissing({
    code,
    subCode,
    message: reportedMessage,
    resultCategories: resultCategories.length > 0 ? resultCategories : undefined,
    name: errorName ?? (isError && !target ? "Error" : undefined),
    target,
  });
  const saysAll = isSame(readCallEndReason(plain), reason);
  return {
    end: saysAll ? plain : withoutMissing(value),
    hasNumbers: (code ?? subCode) !== undefined,
  };
}

function withoutMissing(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

function isSame(one: CallEndReason | undefined, other: CallEndReason): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
