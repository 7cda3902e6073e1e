"use client";

import { useContext } from "react";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import type { CallEndContext } from "../../words/CallEndContext.js";
import { CallEndSettingsContext } from "./CallEndSettings.js";
import { mergeContext } from "./mergeContext.js";

/**
 * The given options, and the provider's for what they leave open; `context` field by field, with
 * what a live source told about its call in between.
 */
export function useOptions(own: CallEndOptions, told?: CallEndContext): CallEndOptions {
  const settings = useContext(CallEndSettingsContext);
  return {
    context: mergeContext(own.context, told, settings.context),
    locale: own.locale ?? settings.locale,
    locales: own.locales ?? settings.locales,
    strings: own.strings ?? settings.strings,
    catalog: own.catalog ?? settings.catalog,
  };
}
