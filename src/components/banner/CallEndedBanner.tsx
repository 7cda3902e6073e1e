"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  type Ref,
  useMemo,
} from "react";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { getEndStore } from "../../live/getEndStore.js";
import { announcerElements } from "../announcing/Announcer.js";
import { useAnnouncements } from "../announcing/useAnnouncements.js";
import type { CallEndHandlers } from "../end/CallEndHandlers.js";
import type { CallEndInput } from "../end/CallEndInput.js";
import { hasEnded, provideEnd } from "../end/CallEndState.js";
import { endProps } from "../end/endProps.js";
import { splitProps } from "../end/splitProps.js";
import { useCallEndState } from "../end/useCallEndState.js";
import { actionsElement } from "../parts/actionElement.js";
import { descriptionElement } from "../parts/Description.js";
import { dismissElement } from "../parts/DismissButton.js";
import { iconElement } from "../parts/Icon.js";
import { joinIds } from "../parts/joinIds.js";
import { noteElement } from "../parts/RetryNote.js";
import { titleElement } from "../parts/Title.js";
import { useKept } from "../provider/useKept.js";

/** Props of `CallEndedBanner`: the end, its options, the handlers, and those of a section. */
export type CallEndedBannerProps = CallEndInput &
  CallEndOptions &
  CallEndHandlers &
  ComponentPropsWithoutRef<"section"> & {
    /** `full` by default; `compact` puts title, description and actions on one line where there is room. */
    size?: "full" | "compact";
    /** A step of the app's own beside ours, e.g. a `CallEnd.Action`. */
    action?: ReactNode;
    /** Whether screen readers are told about the end; `true` by default. */
    announce?: boolean;
  };

/**
 * An inline message that tells the user why the call ended and what to do next. Nothing visible
 * before the call has ended, so it can be on the page from the start, which announcing needs.
 *
 * Children come last, e.g. `<CallEndDetails />`.
 *
 * @example
 * <CallEndedBanner callEndReason={call.callEndReason} onRetry={rejoin} onDismiss={hide} />
 */
export const CallEndedBanner = forwardRef<HTMLElement, CallEndedBannerProps>(
  function CallEndedBanner(props, ref) {
    const kept = useKept(props, 1);
    // A call that tells nobody of its end is looked at whenever the app renders.
    const end = getEndStore(props.call).getEnd();
    return useMemo(() => <Banner props={kept} elementRef={ref} end={end} />, [kept, ref, end]);
  },
);
CallEndedBanner.displayName = "CallEndedBanner";

interface BannerProps {
  props: CallEndedBannerProps;
  elementRef: Ref<HTMLElement>;
  /** Only to render again when it changes. */
  end: unknown;
}

/** The banner itself, rendered again only if something has changed. */
function Banner({
  props: { size = "full", action, announce = true, ...props },
  elementRef,
}: BannerProps) {
  const { input, options, handlers, rest } = splitProps(props);
  const { children, ...sectionProps } = rest;
  const state = useCallEndState(input, options, handlers);
  useAnnouncements(state);
  return (
    <>
      {hasEnded(state) && (
        <section
          data-call-end="banner"
          data-size={size}
          aria-labelledby={state.titleId}
          {...endProps(state.description)}
          {...sectionProps}
          aria-describedby={joinIds(sectionProps["aria-describedby"], state.descriptionId)}
          ref={elementRef}
        >
          {iconElement(state)}
          {titleElement(state)}
          {descriptionElement(state)}
          {actionsElement(state, action)}
          {noteElement(state)}
          {dismissElement(state)}
          {provideEnd(state, children)}
        </section>
      )}
      {announce && announcerElements(state.statusRef, state.alertRef)}
    </>
  );
}
