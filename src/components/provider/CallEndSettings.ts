"use client";

import { sharedContext } from "./shared.js";
import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";

/** What the providers around a component give to it, the nearest first. */
export interface CallEndSettings {
  /** How ends are described. */
  readonly options: CallEndOptions;
  /** Where dialogs are put into the page. */
  readonly container: HTMLElement | null | undefined;
  /** Called once per end that no row matched. */
  readonly onUnmatched: ((end: CallEndDescription) => void) | undefined;
  /** How many components show an unmatched end right now, by what tells ends apart. */
  readonly unmatched: Map<unknown, number>;
}

/** Carries the settings down the tree. */
export const CallEndSettingsContext = /* @__PURE__ */ sharedContext<CallEndSettings>("settings", {
  options: {},
  container: undefined,
  onUnmatched: undefined,
  unmatched: new Map(),
});
