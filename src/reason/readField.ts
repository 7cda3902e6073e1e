/** Reads one property; `undefined` when the getter (or a proxy) throws. */
export function readField(source: object, name: string): unknown {
  try {
    return (source as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
