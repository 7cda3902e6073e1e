/**
 * Whether two values say the same: objects that are written anew on every render are compared by
 * what is in them, four levels deep.
 */
export function isSame(one: unknown, other: unknown, depth = 4): boolean {
  if (Object.is(one, other)) return true;
  if (!depth || typeof one !== "object" || typeof other !== "object" || !one || !other)
    return false;
  if (one instanceof Date || other instanceof Date) return +one === +other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) =>
      isSame(
        (one as Record<string, unknown>)[name],
        (other as Record<string, unknown>)[name],
        depth - 1,
      ),
    )
  );
}
