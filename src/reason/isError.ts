import { tagOf } from "./tagOf.js";

/** Whether the object is an error, be it of this page or of another frame. */
export function isError(source: object): boolean {
  try {
    return source instanceof Error || tagOf(source) === "[object Error]";
  } catch {
    return false;
  }
}
