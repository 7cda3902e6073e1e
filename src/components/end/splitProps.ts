import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { optionMergers } from "../provider/mergeOptions.js";
import { type CallEndHandlers, handlerNames } from "./CallEndHandlers.js";
import { type CallEndInput, inputNames } from "./CallEndInput.js";

type Own = keyof CallEndOptions | keyof CallEndHandlers | "callEndReason" | "call";
type Rest<Props> = Props extends unknown ? Omit<Props, Own> : never;

/** Sorts the props of a component into the end, its options, the handlers, and all others. */
export function splitProps<Props extends CallEndOptions & CallEndHandlers>(props: Props) {
  const groups = { input: {}, options: {}, handlers: {}, rest: {} };
  for (const [name, value] of Object.entries(props)) {
    const group: Record<string, unknown> = Object.hasOwn(optionMergers, name)
      ? groups.options
      : Object.hasOwn(handlerNames, name)
        ? groups.handlers
        : Object.hasOwn(inputNames, name)
          ? groups.input
          : groups.rest;
    group[name] = value;
  }
  return groups as {
    input: CallEndInput;
    options: CallEndOptions;
    handlers: CallEndHandlers;
    rest: Rest<Props>;
  };
}
