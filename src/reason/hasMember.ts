import { attempt } from "./attempt.js";

/** Whether an object has the member, even if reading it throws. */
export function hasMember(source: object, name: string): boolean {
  return attempt(() => name in source) ?? false;
}
