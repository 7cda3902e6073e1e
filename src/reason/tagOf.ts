/** What `Object.prototype.toString` calls an object, e.g. `[object Error]`; empty if it throws. */
export function tagOf(source: object): string {
  try {
    return Object.prototype.toString.call(source);
  } catch {
    return "";
  }
}
