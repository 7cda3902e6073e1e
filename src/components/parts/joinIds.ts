/** The ids that there are, for an attribute that names several elements; `undefined` without any. */
export function joinIds(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(" ") || undefined;
}
