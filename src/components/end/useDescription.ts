"use client";

import { useContext, useMemo } from "react";
import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { describeCallEnd } from "../../describe/describeCallEnd.js";
import type { CallEndContext } from "../../words/CallEndContext.js";
import { CallEndSettingsContext } from "../provider/CallEndSettings.js";
import { mergeOptions } from "../provider/mergeOptions.js";
import { useKept } from "../provider/useKept.js";

/**
 * What `describeCallEnd` says, done again only when something it depends on has changed; and the
 * options it was made with: a component's own, then what a live source told, then the providers'.
 */
export function useDescription(
  input: unknown,
  own: CallEndOptions,
  told?: CallEndContext,
): [CallEndDescription | undefined, CallEndOptions] {
  const { options: around } = useContext(CallEndSettingsContext);
  const far = told ? mergeOptions({ context: told }, around) : around;
  const options = useKept(Object.keys(own).length > 0 ? mergeOptions(own, far) : far);
  return [useMemo(() => describeCallEnd(input, options), [input, options]), options];
}
