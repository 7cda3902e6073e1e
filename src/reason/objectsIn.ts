/** The objects in a list or a record; none if it is neither. */
export function objectsIn(list: unknown): object[] {
  if (typeof list !== "object" || !list) return [];
  return Object.values(list).filter((item) => typeof item === "object" && item);
}
