import { readErrorText } from "./readErrorText.js";

/** After a name, whose quotes are escaped in a text that is JSON twice over. */
const value = String.raw`\\?["']?(?:\s*[:=]\s*|[ \t]+(?:is[ \t]+)?)\\?["']?(\d+)\b`;
const subCodeName = new RegExp(`sub[_ ]?(?:code|reason)${value}`, "i");
/** Not the end of any other word: `statusCode: 200` is about a request. */
const codeName = new RegExp(
  `(?:(?<![a-z]|status[ _-])_?code|(?:result|error|end|reason|sip)_?code|endreason)${value}`,
  "i",
);
const diagCode = /DiagCode:?\s*(\d{3})#(\d{1,7})/i;
const categories = /result_?categor(?:y|ies)["']?\s*[:=]\s*(\[[^\]]*\]|["']?\w+)/i;
const quotedMessage = /message["']?\s*[:=]\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/i;

/**
 * The fields that a text names itself, as in a dumped error or a row of a log; `undefined` without a
 * code, a subCode or a `DiagCode`.
 */
export function readNamed(text: string): object | undefined {
  const [diag, diagCodeAlone, diagSubCode] = diagCode.exec(text) ?? [];
  const named = { code: codeName.exec(text)?.[1], subCode: subCodeName.exec(text)?.[1] };
  const isNamed = (named.code ?? named.subCode) !== undefined;
  if (!isNamed && !diag) return undefined;

  const { code, subCode } = isNamed ? named : { code: diagCodeAlone, subCode: diagSubCode };
  const error = readErrorText(text);
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
