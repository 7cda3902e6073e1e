import type { CallEndCompleteLocale } from "../../src/index.js";

/** A text of a language, and the path of keys that leads to it, e.g. `texts.busy.title`. */
export interface TextAtPath {
  readonly path: string;
  readonly text: string;
}

/** Every text of a language. */
export function allTexts(locale: CallEndCompleteLocale): TextAtPath[] {
  const { names, texts, remote, labels, details } = locale;
  return listTexts({ names, texts, remote, labels, details });
}

function listTexts(words: object, path = ""): TextAtPath[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? { path: `${path}${key}`, text: value }
      : listTexts(value as object, `${path}${key}.`),
  );
}
