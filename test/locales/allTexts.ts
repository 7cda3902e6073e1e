import type { CallEndCompleteLocale } from "../../src/index.js";

/** Every text of a language with the path of keys that leads to it. */
export function allTexts({ names, texts, remote, labels, details }: CallEndCompleteLocale) {
  return listTexts({ names, texts, remote, labels, details });
}

function listTexts(words: object, path = ""): { path: string; text: string }[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? { path: `${path}${key}`, text: value }
      : listTexts(value as object, `${path}${key}.`),
  );
}
