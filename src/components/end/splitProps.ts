import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { optionMergers } from "../provider/mergeOptions.js";
import { type CallEndHandlers, handlerNames } from "./CallEndHandlers.js";
import { type CallEndInput, inputNames } from "./CallEndInput.js";

type Own = keyof CallEndOptions | keyof CallEndHandlers | "callEndReason" | "call";
type Rest<Props> = Props extends unknown ? Omit<Props, Own> : never;

/** What each of our own props is for, by its name. */
const groupOf = /* @__PURE__ */ new Map<string, "input" | "options" | "handlers">([
  ...Object.keys(inputNames).map((name) => [name, "input"] as const),
  ...Object.keys(optionMergers).map((name) => [name, "options"] as const),
  ...Object.keys(handlerNames).map((name) => [name, "handlers"] as const),
]);

/** Sorts the props of a component into the end, its options, the handlers, and all others. */
export function splitProps<Props extends CallEndOptions & CallEndHandlers>(props: Props) {
  const groups = { input: {}, options: {}, handlers: {}, rest: {} };
  for (const name of Object.keys(props)) {
    const group: Record<string, unknown> = groups[groupOf.get(name) ?? "rest"];
    group[name] = props[name as keyof Props];
  }
  return groups as {
    input: CallEndInput;
    options: CallEndOptions;
    handlers: CallEndHandlers;
    rest: Rest<Props>;
  };
}
