import { read } from "./read.js";

/** Whether an object has the methods. */
export function has(source: object, ...methods: string[]): boolean {
  return methods.every((method) => typeof read(source, method) === "function");
}
