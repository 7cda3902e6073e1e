/** The labels with those of the app that are texts; an empty or missing one keeps the language's. */
export function overrideLabels<Labels extends Record<string, string>>(
  labels: Labels,
  own: Partial<Labels> | undefined,
): Labels {
  if (!own) return labels;
  const texts = Object.entries(own).filter(([, text]) => typeof text === "string" && text);
  return { ...labels, ...Object.fromEntries(texts) };
}
