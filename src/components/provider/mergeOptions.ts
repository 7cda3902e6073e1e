import type { CallEndOptions } from "../../describe/CallEndOptions.js";

type Merge<Value> = (near: Value | undefined, far: Value | undefined) => Value | undefined;

/** The nearer value; what is not known there hides nothing. */
const nearest = <Value>(near: Value | undefined, far: Value | undefined) => near ?? far;

/** Two lists as one, the nearer first; two records field by field, however deep. */
function both<Value>(near: Value, far: Value): Value {
  if (Array.isArray(near) && Array.isArray(far)) return [...near, ...far] as Value;
  if (!isRecord(near) || !isRecord(far)) return near ?? far;
  const merged: Record<string, unknown> = { ...far };
  for (const name of Object.keys(near)) merged[name] = both(near[name], far[name]);
  return merged as Value;
}

/**
 * Every option, and how the one near an end and the one around it become one. The only list of
 * options: an option that is missing here does not compile.
 */
export const optionMergers: {
  readonly [Name in keyof CallEndOptions]-?: Merge<CallEndOptions[Name]>;
} = {
  context: both,
  locale: nearest,
  locales: both,
  strings: both,
  catalog: both,
};

/** The options near an end, and those around it for what they leave open. */
export function mergeOptions(near: CallEndOptions, far: CallEndOptions): CallEndOptions {
  const merged: Record<string, unknown> = {};
  for (const [name, merge] of Object.entries(optionMergers) as [
    keyof CallEndOptions,
    Merge<unknown>,
  ][]) {
    const value = merge(near[name], far[name]);
    if (value != null) merged[name] = value;
  }
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}
