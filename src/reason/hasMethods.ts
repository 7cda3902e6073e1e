import { readProperty } from "./readProperty.js";

/** Whether an object has the methods. */
export function hasMethods(source: object, ...methods: string[]): boolean {
  return methods.every((method) => typeof readProperty(source, method) === "function");
}
