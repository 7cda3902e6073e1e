"use client";

import type { ComponentPropsWithoutRef, ComponentPropsWithRef } from "react";
import type { CallEndPartOptions } from "../as-child/renderPart.js";
import type { CallEndedState } from "../end/CallEndState.js";
import { isolateName } from "../../words/isolateName.js";
import { createPart } from "./createPart.js";
import { formatCallTime } from "../../words/formatCallTime.js";

/** Props of `CallEnd.Summary`: those of a paragraph, and `asChild`. */
export type SummaryProps = ComponentPropsWithoutRef<"p"> & CallEndPartOptions;

/** The element of the line; nothing while nothing is known. */
function summaryElement(
  { description, options, startedAt, endedAt }: CallEndedState,
  props: ComponentPropsWithRef<"p">,
) {
  const { locale, dir } = description;
  const name = isolateName(options.context?.otherPartyName, dir);
  const line = [name, ...formatCallTime(startedAt, endedAt, locale)].filter(Boolean).join(" · ");
  return props.children || line ? (
    // A server may be in another time zone.
    <p data-call-end-part="call" suppressHydrationWarning {...props}>
      {props.children ?? line}
    </p>
  ) : null;
}

/**
 * Who the call was with, how long it was and when, as far as that is known: from a live call, or from
 * `otherPartyName`, `startedAt` and `endedAt` of the `context`. In the user's language and time zone.
 */
export const Summary = /* @__PURE__ */ createPart<
  HTMLParagraphElement,
  ComponentPropsWithoutRef<"p">
>("Summary", summaryElement);
