/** An error as consoles write it: its name, a colon, its message, the SDK's link on the next line. */
const errorLine =
  /(?:^|[^\w.])([A-Z]\w*(?:Error|Exception)|Error):[ \t]*([^\s{][^\n{]*(?:\n\s*Troubleshooting Guide:[^\n]*)?)?/;

/** The link that the SDK puts below its messages ends in the subCode, or in "all". */
const guide = /Troubleshooting Guide:\s*\S*?(?:\/sub-code\/(\d{1,7}))?(?=[\s"']|$)/;

/** What the text of an error says. */
export interface ErrorText {
  readonly name?: string | undefined;
  readonly message?: string | undefined;
  readonly subCode?: string | undefined;
}

/**
 * The error that a text is, as in `NotAllowedError: Permission denied`, or whose message it is, as
 * the SDK's with its troubleshooting link; `undefined` if it is neither.
 */
export function readErrorText(text: string): ErrorText | undefined {
  const link = guide.exec(text);
  const subCode = link?.[1];
  const [, alone] = /^\s*([A-Z]\w*(?:Error|Exception))\s*$/.exec(text) ?? [];
  if (alone) return { name: alone };
  const [, name, message] = errorLine.exec(text) ?? [];
  if (name) return { name, message: message?.trim(), subCode };
  return link ? { message: text.trim(), subCode } : undefined;
}
