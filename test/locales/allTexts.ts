import type { enUS } from "../../src/locales/en-US.js";

/** Every text of a language with the path of keys that leads to it. */
export function allTexts({ names, texts, remote, labels, details }: typeof enUS) {
  return listTexts({ names, texts, remote, labels, details });
}

/** The texts that break a rule, as `path: text`. */
export function breaking(
  locale: typeof enUS,
  rule: (text: string, path: string) => boolean,
): string[] {
  return allTexts(locale)
    .filter(({ text, path }) => rule(text, path))
    .map(({ text, path }) => `${path}: ${text}`);
}

function listTexts(words: object, path = ""): { path: string; text: string }[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? { path: `${path}${key}`, text: value }
      : listTexts(value as object, `${path}${key}.`),
  );
}
