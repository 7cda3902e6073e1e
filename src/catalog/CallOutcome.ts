import type { outcomes } from "./data/outcomes.js";

/**
 * What the user lived through: the one thing that decides which words they read.
 *
 * Many codes share an outcome; every text of an outcome is true for all of its codes. The type is
 * open, since a minor version may add outcomes: a `switch` over them needs a `default`.
 */
export type CallOutcome = KnownCallOutcome | (string & {});

/** An outcome that this version of the kit knows, and has words for. */
export type KnownCallOutcome = keyof typeof outcomes;
