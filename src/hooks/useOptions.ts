"use client";

import { useContext } from "react";
import type { CallEndOptions } from "../describe/CallEndOptions.js";
import { CallEndSettingsContext } from "./CallEndSettings.js";

/** The given options, and the provider's for what they leave open; `context` field by field. */
export function useOptions(own: CallEndOptions): CallEndOptions {
  const settings = useContext(CallEndSettingsContext);
  const ours = settings.context;
  const { context } = own;
  return {
    // Field by field, so that a name that is not known yet does not hide the provider's.
    context: {
      participant: context?.participant ?? ours?.participant,
      direction: context?.direction ?? ours?.direction,
      wasConnected: context?.wasConnected ?? ours?.wasConnected,
      isGroup: context?.isGroup ?? ours?.isGroup,
      otherPartyName: context?.otherPartyName ?? ours?.otherPartyName,
    },
    locale: own.locale ?? settings.locale,
    locales: own.locales ?? settings.locales,
    strings: own.strings ?? settings.strings,
    catalog: own.catalog ?? settings.catalog,
  };
}
