"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useRef } from "react";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { useShownInDialog } from "../announcing/openDialogs.js";
import { useAnnouncements } from "../announcing/useAnnouncements.js";
import type { CallEndHandlers } from "../end/CallEndHandlers.js";
import type { CallEndInput } from "../end/CallEndInput.js";
import { CallEndStateContext, hasEnded } from "../end/CallEndState.js";
import { endProps } from "../end/endProps.js";
import { splitProps } from "../end/splitProps.js";
import { useCallEndState } from "../end/useCallEndState.js";
import { actionsElement } from "../parts/actionElement.js";
import { descriptionElement } from "../parts/Description.js";
import { iconElement } from "../parts/Icon.js";
import { joinIds } from "../parts/joinIds.js";
import { noteElement } from "../parts/RetryNote.js";
import { useEarlyEffect } from "../provider/useEarlyEffect.js";

/** Props of `CallEndedPage`: the end, its options, the handlers, and those of a section. */
export type CallEndedPageProps = CallEndInput &
  CallEndOptions &
  Omit<CallEndHandlers, "onDismiss"> &
  ComponentPropsWithoutRef<"section"> & {
    /** A step of the app's own beside ours, e.g. a `CallEnd.Action` that leads home. */
    action?: ReactNode;
    /** The level of the heading, `1` to `6`; `1` by default. */
    headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
    /** Whether the heading takes the focus when the call has ended; `true` by default. */
    autoFocus?: boolean;
  };

/**
 * The full view after a call: the reason in the middle of whatever box it gets, with the next steps
 * and room for the app's own content. Nothing before the call has ended.
 *
 * Its heading takes the focus, which has screen readers say why the call ended. Children come last,
 * e.g. a rating, a way home or `<CallEndDetails />`.
 *
 * @example
 * <CallEndedPage call={call} onRetry={rejoin}>
 *   <a href="/">Back to appointments</a>
 * </CallEndedPage>
 */
export const CallEndedPage = forwardRef<HTMLElement, CallEndedPageProps>(function CallEndedPage(
  { action, headingLevel = 1, autoFocus = true, ...props },
  ref,
) {
  const { input, options, handlers, rest } = splitProps(props);
  const { children, ...sectionProps } = rest;
  const state = useCallEndState(input, options, handlers);
  const { description, endKey } = state;
  const headingRef = useRef<HTMLHeadingElement>(null);
  // The focus reads it out, as in a dialog: a banner about the same end stays silent.
  useShownInDialog(autoFocus ? description : undefined);
  useAnnouncements(state, { isDialog: autoFocus });
  const isThere = endKey !== undefined;

  useEarlyEffect(() => {
    if (isThere && autoFocus) headingRef.current?.focus({ preventScroll: true });
  }, [isThere, autoFocus]);

  if (!hasEnded(state)) return null;
  const Heading = `h${headingLevel}` as const;
  return (
    <CallEndStateContext.Provider value={{ ...state, hasStatus: true }}>
      <section
        data-call-end="page"
        // Where the heading takes the focus, readers would say the same twice.
        aria-labelledby={autoFocus ? undefined : state.titleId}
        {...endProps(state.description)}
        {...sectionProps}
        aria-describedby={joinIds(
          sectionProps["aria-describedby"],
          autoFocus ? undefined : state.descriptionId,
        )}
        ref={ref}
      >
        {iconElement(state)}
        <Heading
          id={state.titleId}
          data-call-end-part="title"
          tabIndex={-1}
          aria-describedby={state.descriptionId}
          ref={headingRef}
        >
          {state.description.title}
        </Heading>
        {descriptionElement(state)}
        {noteElement(state)}
        {actionsElement(state, action)}
        {children}
        <span data-call-end="announcer" role="status" ref={state.statusRef} />
      </section>
    </CallEndStateContext.Provider>
  );
});
CallEndedPage.displayName = "CallEndedPage";
