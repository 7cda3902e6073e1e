/** What a member is called that can tell something of an end. */
const telling =
  /code|reason|categor|message|phrase|^name$|err|exception|cause|state|^type$|^kind$|(?:event|odata)[\W_]?(?:type|kind)$|target|sip|result|length/i;

/**
 * What was read from JSON without the members that tell nothing of an end, such as times and ids: two
 * lines of a log about the same end are the same then. Lists and objects stay, for what is in them.
 */
export function keepTelling(value: unknown): unknown {
  if (typeof value !== "object" || !value) return value;
  if (Array.isArray(value)) return value.map(keepTelling);
  const kept: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const isKept = typeof member === "object" ? member : telling.test(name);
    if (isKept) kept[name] = keepTelling(member);
  }
  return kept;
}
