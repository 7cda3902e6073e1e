/** Strings in either quotes, or bare keys: what a dumped object has and JSON may not. */
const loose = /"(?:[^"\\]|\\.)*"|'((?:[^'\\]|\\.)*)'|([A-Za-z_$][\w$]*)(?=\s*:)|,(?=\s*[}\]])/g;

/** The objects that a text holds, outer ones first: JSON, or as JavaScript and consoles write them. */
export function objectsIn(text: string): object[] {
  return [...text.matchAll(/\{/g)].slice(0, 50).flatMap(({ index }) => {
    const value = parse(cutObject(text.slice(index)));
    return typeof value === "object" && value !== null ? [value] : [];
  });
}

/** From an opening brace to the one that closes it; braces in strings do not count. */
function cutObject(text: string): string {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/g)) {
    if (found === "{") depth += 1;
    if (found === "}") depth -= 1;
    if (depth === 0) return text.slice(0, index + 1);
  }
  return text;
}

function parse(text: string): unknown {
  for (const json of [text, toJson(text)]) {
    try {
      return JSON.parse(json);
    } catch {
      // Written otherwise, or no object at all.
    }
  }
  return undefined;
}

function toJson(text: string): string {
  return text.replace(loose, (found, single?: string, key?: string) => {
    if (found === ",") return "";
    if (key !== undefined) return `"${key}"`;
    return single === undefined
      ? found
      : `"${single.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`;
  });
}
