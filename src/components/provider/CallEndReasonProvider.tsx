"use client";

import { type ReactNode, useMemo, useState } from "react";
import { type CallEndSettings, CallEndSettingsContext } from "./CallEndSettings.js";

/** Props of `CallEndReasonProvider`: defaults for every component and hook below it. */
export type CallEndReasonProviderProps = Omit<CallEndSettings, "unmatched"> & {
  /** What the settings are for, usually the whole app. */
  children?: ReactNode;
};

/**
 * Sets language, words, extra codes and what is known about the call for a whole app or a part of
 * it. A prop on a component comes before the provider's; `context` is merged field by field.
 *
 * `onUnmatched` is called once per end that no row of the catalog matched, so that an app can log
 * the codes it meets.
 *
 * @example
 * <CallEndReasonProvider locale="de-DE" locales={[deDE]} onUnmatched={(end) => log(end.raw)}>
 *   <App />
 * </CallEndReasonProvider>
 */
export function CallEndReasonProvider({ children, ...settings }: CallEndReasonProviderProps) {
  const { context, locale, locales, strings, catalog, container, onUnmatched } = settings;
  const [unmatched] = useState(() => new Map<unknown, number>());
  const value = useMemo(
    () => ({ context, locale, locales, strings, catalog, container, onUnmatched, unmatched }),
    [context, locale, locales, strings, catalog, container, onUnmatched, unmatched],
  );
  return (
    <CallEndSettingsContext.Provider value={value}>{children}</CallEndSettingsContext.Provider>
  );
}
