import { findText } from "./findText.js";

/** The labels of a language, completed once. */
const completed = new WeakMap<object, unknown>();

/**
 * The English labels, each replaced by the first of the given lists that has it as a text: those of
 * the app, then those of its language, which may lack some.
 */
export function mergeLabels<Labels extends Record<string, string>>(
  english: Labels,
  own: unknown,
  language: unknown,
): Labels {
  const isOwn = own !== undefined && own !== null;
  if (!isOwn && (!language || language === english)) return english;
  const known = isOwn ? undefined : completed.get(language as object);
  if (known) return known as Labels;
  const labels = Object.fromEntries(
    Object.keys(english).map((name) => [name, findText([own, language, english], name)]),
  ) as Labels;
  if (!isOwn && typeof language === "object") completed.set(language as object, labels);
  return labels;
}
