import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CatalogEntry, CatalogMatch } from "./CatalogMatch.js";
import { emptyNames } from "./data/emptyNames.js";
import { rowIndex } from "./rowIndex.js";

/** Messages that a plain hang-up carries: the SDK's name for it and the table's own sentence. */
const plainSuccess = /^(Success|Call ended successfully by local participant)$/;

/**
 * What a browser calls by the name of a device's error, and is about something else: a sound that may
 * not play yet, a request that was given up, an element or a storage that is not there.
 */
const otherError = /play\b|abort|: (Node|Failed to [cer](?!.*MediaD))/;

/** A termination name that the table lacks. */
const unlisted: CatalogEntry = { outcome: "ended", category: null };

/**
 * The row of an error's name, else of the end that the message names, without the SDK's trailing link
 * and the full stop.
 *
 * The SDK starts every end at 0/0: there each message but that of a plain hang-up names an end.
 * Elsewhere only a listed name does that says something, and any one word under code 0, beside which
 * the SDK leaves its "Success".
 */
export function findByName(reason: CallEndReason): CatalogMatch | undefined {
  const { code, subCode, errorName, reportedMessage } = reason;
  if (!errorName && !reportedMessage) return undefined;
  // To ask all patterns takes a while, and of all sentences only a few are names.
  const find = (text = "") =>
    /^(\w+|(Acs|Failed|Load|Network|Request).+)$/.test(text)
      ? rowIndex.byName.find(({ pattern }) => pattern.test(text))
      : undefined;
  const message =
    reportedMessage
      ?.split(/, ?\r?\n/)[0]!
      .trim()
      .replace(/\.$/, "") ?? "";
  const name = plainSuccess.test(message) ? "" : message;
  const isPlain = code === 0 && !subCode;
  const isEnd = code === 0 && (subCode === 0 ? name : /^[A-Z]\w+$/.test(name));
  // Libraries put a browser's error into a sentence of their own.
  const [, quoted = ""] = /^[^]*\b(\w+Error):/.exec(message) ?? [];
  const entry =
    (otherError.test(`${errorName}: ${message}`)
      ? undefined
      : (find(errorName) ?? find(emptyNames.test(quoted) ? "" : quoted))) ??
    (isPlain || !emptyNames.test(name) ? find(name) : undefined) ??
    (isEnd ? unlisted : undefined);
  return (
    entry && {
      matchedBy: "message",
      entry: { ...entry, name },
      isSure: /^[a-z]/.test(errorName ?? ""),
    }
  );
}
