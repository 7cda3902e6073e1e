import { findText } from "./findText.js";

/**
 * The English labels, each replaced by the first of the given lists that has it as a text: those of
 * the app, then those of its language, which may lack some where no compiler looked at it.
 */
export function mergeLabels<Labels extends Record<string, string>>(
  english: Labels,
  ...lists: readonly unknown[]
): Labels {
  if (lists.every((list) => !list || list === english)) return english;
  const labels = Object.keys(english).map((name) => [name, findText([...lists, english], name)]);
  return Object.fromEntries(labels) as Labels;
}
