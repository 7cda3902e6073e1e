"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { endProps } from "../end/endProps.js";
import type { CallEndInput } from "../end/CallEndInput.js";
import type { CallEndHandlers } from "../end/CallEndHandlers.js";
import { CallEndPartsContext } from "../end/CallEndParts.js";
import { renderPart, type CallEndPartOptions } from "../as-child/renderPart.js";
import { splitProps } from "../end/splitProps.js";
import { useCallEndPartsValue } from "../end/useCallEndPartsValue.js";

/** Props of `CallEnd.Root`: the end, how to describe it, the handlers, and those of a div. */
export type RootProps = CallEndInput &
  CallEndOptions &
  CallEndHandlers &
  ComponentPropsWithoutRef<"div"> &
  CallEndPartOptions;

/**
 * Gives an end to the parts inside it. An empty element before the call has ended, so that the
 * `CallEnd.Announcer` in it is there in time.
 */
export const Root = forwardRef<HTMLDivElement, RootProps>(function Root(props, ref) {
  const { input, options, handlers, rest } = splitProps(props);
  const value = useCallEndPartsValue(input, options, handlers);
  const ended = value.description && {
    // A child of the app's has a role of its own.
    role: props.asChild ? undefined : "group",
    "aria-labelledby": value.titleId,
    "aria-describedby": value.descriptionId,
    ...endProps(value.description),
  };
  return (
    <CallEndPartsContext.Provider value={value}>
      {renderPart(rest, ref, (own) => (
        <div data-call-end="root" {...ended} {...own} />
      ))}
    </CallEndPartsContext.Provider>
  );
});
