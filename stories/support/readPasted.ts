/** What a person pasted: a JSON value, or the numbers in a log line, as `410/3101` or `code: 410`. */
export function readPasted(text: string): unknown {
  const trimmed = text.trim();
  try {
    const value: unknown = JSON.parse(trimmed);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Not JSON: a line of text then.
  }
  const named = readNamed(trimmed);
  if (named) return named;
  const [code, subCode] = trimmed.match(/\d+/g) ?? [];
  if (code === undefined) return trimmed ? { code: 0, subCode: 0, message: trimmed } : undefined;
  return Number(code) > 999 ? { subCode: code } : { code, subCode };
}

/** Numbers that the text itself names, as in a dumped error or a log row. */
function readNamed(
  text: string,
): { code?: string; subCode?: string; message?: string } | undefined {
  const subCode = /sub_?code["']?\s*[:=]\s*["']?(\d+)/i.exec(text)?.[1];
  const code =
    /(?<!sub_?)code["']?\s*[:=]\s*["']?(\d+)/i.exec(text)?.[1] ??
    /endreason["']?\s*[:=]\s*["']?(\d+)/i.exec(text)?.[1];
  const message = /message["']?\s*[:=]\s*["']([^"']+)["']/i.exec(text)?.[1];
  return code || subCode ? { code, subCode, message } : undefined;
}
