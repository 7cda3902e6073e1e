import { readErrorText } from "./readErrorText.js";
import { readLogLine } from "./readLogLine.js";

/** What may stand between a name and its number: quotes, brackets, arrows, but no next field. */
const gap = String.raw`(?:[^\w\n,;@-]|-(?!\d)){0,8}`;
const value = String.raw`${gap}(?:(?:is|was|of)${gap})?(\d+)(?=\b|sub)`;
const subCode = String.raw`sub[-_ ]?(?:code|reason)`;
const subCodeName = new RegExp(subCode + value, "i");
/**
 * Not the end of any other word: `statusCode: 200` is about a request, and the `Code` of an NSError is
 * that of its domain.
 */
const codeName = new RegExp(
  `(?:(?<![a-z]|(?:status|sub)[ _-]|Domain=\\S{1,80} )_?code|(?:result|error|end|reason|sip)_?code|(?:end)?reason)${value}`,
  "i",
);
/** Beside a subCode any other code is that of the end, and so is a number right before it. */
const otherCode = new RegExp(`(?<!sub|status)code${value}`, "i");
const before = new RegExp(
  String.raw`(?<![\w.])(\d{1,3})[^\w\n]{1,8}(?:and\s+)?(?:an?\s+)?${subCode}`,
  "i",
);
/** Names side by side: their numbers are so, too, and say nothing by where they stand. */
const sideBySide = new RegExp(String.raw`code\W{1,3}(?:and\W{1,3})?(?:the\W{1,3})?${subCode}`, "i");
const diagCode = /DiagCode:?\s*(\d{1,7})#(\d{1,7})/i;
const categories = /result_?categor(?:y|ies)["']?\s*[:=]\s*(\[[^\]]*\]|["']?\w+)/i;
const quotedMessage = /message["']?\s*[:=]\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/i;

/**
 * The fields that a text names itself, as in a dumped error or a row of a log; `undefined` without a
 * code, a subCode or a `DiagCode`.
 */
export function readNamed(text: string): object | undefined {
  const [diag, ...diagnosed] = diagCode.exec(text) ?? [];
  const named = sideBySide.test(text) ? [] : findNumbers(text);
  const isNamed = (named[0] ?? named[1]) !== undefined;
  if (!isNamed && !diag) return undefined;

  const [code, subCode] = isNamed ? named : diagnosed;
  const error = readErrorText(text);
  if (!subCode && code && code.length > 3) {
    // What services call code in their answers to requests, the SDK calls subCode.
    const name = error?.name ?? (/exception|error|failed/i.test(text) ? "Error" : undefined);
    return { subCode: code, message: error?.message, name };
  }
  const quoted = quotedMessage.exec(text);
  const message = quoted?.[1] ?? quoted?.[2] ?? error?.message ?? diag;
  return {
    code,
    subCode,
    message,
    resultCategories: categories.exec(text)?.[1],
    name: error?.name,
  };
}

function findNumbers(text: string) {
  const subCode = subCodeName.exec(text)?.[1];
  const own = codeName.exec(text)?.[1];
  const code = own ?? (subCode && (before.exec(text) ?? otherCode.exec(text))?.[1]);
  if (subCode !== undefined || code === undefined) return [code, subCode];
  // The other one may stand beside it without a name: `code 410 (3101)`.
  const { end, matchedBy = "" } = readLogLine(text) ?? {};
  const isPair = end?.code === +code && /subCode|sip/.test(matchedBy);
  return [code, isPair ? `${end.subCode}` : undefined];
}
