"use client";

import { type ReactNode, useContext, useState } from "react";
import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { CallEndSettingsContext } from "./CallEndSettings.js";
import { mergeOptions } from "./mergeOptions.js";
import { useKept } from "./useKept.js";

/** Props of `CallEndReasonProvider`: defaults for every component and hook below it. */
export type CallEndReasonProviderProps = CallEndOptions & {
  /** Where dialogs are put into the page. */
  container?: HTMLElement | null;
  /** Called once per end that no row matched. */
  onUnmatched?: (end: CallEndDescription) => void;
  /** What the settings are for, usually the whole app. */
  children?: ReactNode;
};

/**
 * Sets language, words, extra codes and what is known about the call for a whole app or a part of
 * it. What stands nearest to an end comes first: a component's own props, then the nearest provider,
 * then those around it; `context` and `strings` field by field, `locales` and `catalog` one after
 * the other.
 *
 * `onUnmatched` is called once per end that no row of the catalog matched, so that an app can log
 * the codes it meets.
 *
 * @example
 * <CallEndReasonProvider locale="de-DE" locales={[deDE]} onUnmatched={(end) => log(end.raw)}>
 *   <App />
 * </CallEndReasonProvider>
 */
export function CallEndReasonProvider({
  children,
  container,
  onUnmatched,
  ...options
}: CallEndReasonProviderProps) {
  const around = useContext(CallEndSettingsContext);
  const [ownUnmatched] = useState(() => new Map<unknown, number>());
  const own = {
    options: useKept(mergeOptions(options, around.options)),
    container: container ?? around.container,
    onUnmatched: onUnmatched ?? around.onUnmatched,
    // Whoever is told counts what it was told.
    unmatched: onUnmatched ? ownUnmatched : around.unmatched,
  };
  const settings = useKept(own);
  return (
    <CallEndSettingsContext.Provider value={settings}>{children}</CallEndSettingsContext.Provider>
  );
}
CallEndReasonProvider.displayName = "CallEndReasonProvider";
