import type { CallEndLocale } from "./CallEndLocale.js";

type DeepPartial<T> = T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T;

/** Any of a language's words in the app's own: only what is given is replaced. */
export type CallEndStringOverrides = DeepPartial<Omit<CallEndLocale, "tag" | "dir">>;
