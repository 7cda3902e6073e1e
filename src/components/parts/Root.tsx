"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { useAnnouncements } from "../announcing/useAnnouncements.js";
import { type CallEndPartOptions, renderPart } from "../as-child/renderPart.js";
import type { CallEndHandlers } from "../end/CallEndHandlers.js";
import type { CallEndInput } from "../end/CallEndInput.js";
import { CallEndStateContext, hasEnded } from "../end/CallEndState.js";
import { endProps } from "../end/endProps.js";
import { splitProps } from "../end/splitProps.js";
import { useCallEndState } from "../end/useCallEndState.js";
import { usePartIds } from "../end/usePartIds.js";
import { joinIds } from "./joinIds.js";

/** Props of `CallEnd.Root`: the end, how to describe it, the handlers, and those of a div. */
export type RootProps = CallEndInput &
  CallEndOptions &
  CallEndHandlers &
  ComponentPropsWithoutRef<"div"> &
  CallEndPartOptions;

/**
 * Gives an end to the parts inside it. An empty element before the call has ended, so that the
 * `CallEnd.Announcer` in it is there in time. Named by its `CallEnd.Title` and described by its
 * `CallEnd.Description`, whatever ids they have.
 */
export const Root = forwardRef<HTMLDivElement, RootProps>(function Root(props, ref) {
  const { input, options, handlers, rest } = splitProps(props);
  const state = useCallEndState(input, options, handlers);
  useAnnouncements(state);
  const [ids, registerPart] = usePartIds(
    state.description && { title: state.titleId, description: state.descriptionId },
  );
  const ended = hasEnded(state) && {
    role: "group",
    "aria-labelledby": ids?.title,
    ...endProps(state.description),
  };
  return (
    <CallEndStateContext.Provider value={{ ...state, registerPart }}>
      {renderPart<HTMLDivElement, ComponentPropsWithoutRef<"div">>(rest, ref, (own) => (
        <div
          data-call-end="root"
          {...ended}
          {...own}
          aria-describedby={joinIds(own["aria-describedby"], ended && ids?.description)}
        />
      ))}
    </CallEndStateContext.Provider>
  );
});
Root.displayName = "CallEnd.Root";
