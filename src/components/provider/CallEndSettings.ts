"use client";

import { createContext } from "react";
import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";

/** What a `CallEndReasonProvider` gives to everything below it. */
export interface CallEndSettings extends CallEndOptions {
  /** Where dialogs are put into the page. */
  readonly container?: HTMLElement | null;
  /** Called once per end that no row matched. */
  readonly onUnmatched?: (description: CallEndDescription) => void;
  /** How many components show an unmatched end right now, by what tells ends apart. */
  readonly unmatched: Map<unknown, number>;
}

/** Carries the settings down the tree. */
export const CallEndSettingsContext = createContext<CallEndSettings>({ unmatched: new Map() });
