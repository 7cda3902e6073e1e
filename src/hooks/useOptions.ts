"use client";

import { useContext } from "react";
import type { CallEndOptions } from "../describe/CallEndOptions.js";
import { CallEndSettingsContext } from "./CallEndSettings.js";

/** The given options, and the provider's for what they leave open; `context` field by field. */
export function useOptions(own: CallEndOptions): CallEndOptions {
  const settings = useContext(CallEndSettingsContext);
  return {
    context: { ...settings.context, ...own.context },
    locale: own.locale ?? settings.locale,
    locales: own.locales ?? settings.locales,
    strings: own.strings ?? settings.strings,
    catalog: own.catalog ?? settings.catalog,
  };
}
