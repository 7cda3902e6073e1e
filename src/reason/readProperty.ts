import { attempt } from "./attempt.js";

/** A member of anything; `undefined` if there is none or reading it throws. */
export function readProperty(source: unknown, name: string): unknown {
  return attempt(() => (source as Record<string, unknown>)[name]);
}

/** Whether an object has the member, even if reading it throws. */
export function hasMember(source: object, name: string): boolean {
  return attempt(() => name in source) ?? false;
}

/** Whether an object has the methods. */
export function hasMethods(source: object, ...methods: string[]): boolean {
  return methods.every((method) => typeof readProperty(source, method) === "function");
}
