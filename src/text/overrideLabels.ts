import { lookUp } from "./lookUp.js";

/** The labels with those of the app that are texts; an empty or missing one keeps the language's. */
export function overrideLabels<Labels extends Record<string, string>>(
  labels: Labels,
  own: Partial<Labels> | undefined,
): Labels {
  if (!own) return labels;
  const texts = Object.keys(labels).map((name) => [name, lookUp([own, labels], name)]);
  return Object.fromEntries(texts) as Labels;
}
