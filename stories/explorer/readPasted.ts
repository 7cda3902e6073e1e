import { describeCallEnd } from "../../src/index.js";
import type { Reason } from "./CatalogEntry.js";
import { objectsIn } from "./objectsIn.js";
import { type Pasted, readLogLine } from "./readLogLine.js";
import { readNamed } from "./readNamed.js";

/**
 * What a person pasted: an object, an error dumped from a console, a line of a log; `undefined` if
 * nothing in it says that a call has ended.
 */
export function readPasted(text: string): Pasted | undefined {
  const objects = objectsIn(text).flatMap((value) => reasonOf(value) ?? []);
  const withNumbers = objects.find(({ code, subCode }) => (code ?? subCode) !== undefined);
  if (withNumbers) return { reason: withNumbers, from: "object" };

  const named = reasonOf(readNamed(text));
  if (named) return { reason: named, from: "named" };
  if (objects[0]) return { reason: objects[0], from: "object" };
  return readLogLine(text);
}

/** The fields of an end, whatever shape they came in. */
function reasonOf(value: unknown): Reason | undefined {
  const found = describeCallEnd(value);
  if (!found) return undefined;
  const reason: Reason = {};
  if (found.code !== undefined) reason.code = found.code;
  if (found.subCode !== undefined) reason.subCode = found.subCode;
  if (found.reportedMessage !== undefined) reason.message = found.reportedMessage;
  if (found.resultCategories.length > 0) reason.resultCategories = found.resultCategories;
  const { resultCategories: _, ...saysThatItEnded } = reason;
  return Object.keys(saysThatItEnded).length > 0 ? reason : undefined;
}
