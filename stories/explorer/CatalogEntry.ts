import type { KnownCallOutcome } from "../../src/index.js";

/** One thing that the kit knows: a code, a termination name or a status of the phone network. */
export interface CatalogEntry {
  /** Tells it from all others, e.g. `410/3101`, `NetworkError`, `SIP 486`. */
  readonly key: string;
  /** How a person writes it, e.g. `410 / 3101`. */
  readonly label: string;
  /** An end that this entry is found for. */
  readonly reason: Readonly<Reason>;
  readonly code: number | null;
  readonly subCode: number | null;
  /** The status that the last three digits of a phone network's subCode stand for. */
  readonly status: number | null;
  readonly outcome: KnownCallOutcome;
  /** What it can be found by: lower case, a blank before each word, the most telling first. */
  readonly words: readonly string[];
}

/** A call's end as the SDK reports it, or what was pasted of it. */
export interface Reason {
  code?: number;
  subCode?: number;
  message?: string;
  resultCategories?: readonly string[];
  [other: string]: unknown;
}
