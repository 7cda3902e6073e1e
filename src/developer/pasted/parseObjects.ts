import { attempt } from "../../reason/attempt.js";

/** Strings in either quotes, or bare keys: what a dumped object has and JSON may not. */
const loose = /"(?:[^"\\]|\\.)*"|'((?:[^'\\]|\\.)*)'|([A-Za-z_$][\w$]*)(?=\s*:)|,(?=\s*[}\]])/g;

/** Objects beyond these are not looked for: each is read to its end. */
const mostObjects = 50;

/**
 * The objects that a text holds, JSON or as JavaScript and consoles write them, and what else it
 * says: the text around them and the texts in them. What stands in an object belongs to it.
 */
export function parseObjects(text: string): { objects: object[]; rest: string } {
  const objects: object[] = [];
  const rest: string[] = [];
  let end = 0;
  for (const { index } of [...text.matchAll(/\{/g)].slice(0, mostObjects)) {
    if (index < end) continue;
    const cut = cutObject(text.slice(index));
    const value: unknown =
      attempt<unknown>(() => JSON.parse(cut)) ?? attempt<unknown>(() => JSON.parse(toJson(cut)));
    if (typeof value !== "object" || !value) continue;
    objects.push(value);
    rest.push(text.slice(end, index), ...textsIn(value));
    end = index + cut.length;
  }
  return { objects, rest: [...rest, text.slice(end)].join("\n") };
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value ? Object.values(value).flatMap(textsIn) : [];
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

function toJson(text: string): string {
  return text.replace(loose, (found, single?: string, key?: string) => {
    if (found === ",") return "";
    if (key !== undefined) return `"${key}"`;
    return single === undefined
      ? found
      : `"${single.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`;
  });
}
