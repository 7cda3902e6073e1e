"use client";

import { useMemo } from "react";
import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { describeCallEnd } from "../../describe/describeCallEnd.js";

/** `describeCallEnd`, done again only when something it depends on has changed. */
export function useDescription(
  input: unknown,
  { context = {}, locale, locales, strings, catalog }: CallEndOptions,
): CallEndDescription | undefined {
  const { participant, direction, wasConnected, isGroup, otherPartyName } = context;
  return useMemo(
    () =>
      describeCallEnd(input, {
        context: { participant, direction, wasConnected, isGroup, otherPartyName },
        locale,
        locales,
        strings,
        catalog,
      }),
    [
      input,
      participant,
      direction,
      wasConnected,
      isGroup,
      otherPartyName,
      locale,
      locales,
      strings,
      catalog,
    ],
  );
}
