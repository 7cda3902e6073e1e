import type { outcomes } from "./data/outcomes.js";

/** An outcome that this version of the kit knows, and has words for. */
export type KnownCallOutcome = keyof typeof outcomes;
