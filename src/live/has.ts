import { readProperty } from "../reason/readProperty.js";

/** Whether an object has the methods. */
export function has(source: object, ...methods: string[]): boolean {
  return methods.every((method) => typeof readProperty(source, method) === "function");
}
