import { findText } from "./findText.js";

/**
 * The English labels, each replaced by the first of the given lists that has it as a text: those of
 * the app, then those of its language, which may lack some.
 */
export function mergeLabels<Labels extends Record<string, string>>(
  english: Labels,
  own: unknown,
  language: unknown,
): Labels {
  const lists = [own, language].filter((list) => list && list !== english);
  const merge = (name: string) => [name, findText([...lists, english], name)];
  return lists.length > 0 ? Object.fromEntries(Object.keys(english).map(merge)) : english;
}
