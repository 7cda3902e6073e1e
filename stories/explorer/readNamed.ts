const value = String.raw`["']?\s*[:= ]\s*["']?(\d+)\b`;
const subCodeName = new RegExp(`(?:sub_?code|endsubcode)${value}`, "i");
/** Not the end of any other word: \`statusCode: 200\` is about a request. */
const codeName = new RegExp(
  `(?:(?<![a-z])_?code|(?:result|error|end|reason)_?code|endreason)${value}`,
  "i",
);
const categories = /result_?categor(?:y|ies)["']?\s*[:=]\s*(\[[^\]]*\]|["']?\w+)/i;
const quotedMessage = /message["']?\s*[:=]\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/i;
/** The first line of a dumped error: its class, a colon, its message. */
const errorLine = /\b\w*Error:\s*([^\n{]*[^\s{])/;

/** The fields that a text names itself, as in a dumped error or a row of a log. */
export function readNamed(text: string): object | undefined {
  const code = codeName.exec(text)?.[1];
  const subCode = subCodeName.exec(text)?.[1];
  if (!code && !subCode) return undefined;
  const quoted = quotedMessage.exec(text);
  const message = quoted?.[1] ?? quoted?.[2] ?? errorLine.exec(text)?.[1];
  return { code, subCode, message, resultCategories: categories.exec(text)?.[1] };
}
