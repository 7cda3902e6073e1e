"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { endProps } from "../end/endProps.js";
import type { CallEndInput } from "../end/CallEndInput.js";
import type { CallEndHandlers } from "../end/CallEndHandlers.js";
import { CallEndPartsContext } from "../end/CallEndParts.js";
import { Announcer } from "../announcing/Announcer.js";
import { actionElements } from "../parts/actionElement.js";
import { descriptionElement } from "../parts/Description.js";
import { dismissElement } from "../parts/DismissButton.js";
import { iconElement } from "../parts/Icon.js";
import { noteElement } from "../parts/RetryNote.js";
import { titleElement } from "../parts/Title.js";
import { splitProps } from "../end/splitProps.js";
import { useCallEndPartsValue } from "../end/useCallEndPartsValue.js";

/** Props of `CallEndedBanner`: the end, its options, the handlers, and those of a section. */
export type CallEndedBannerProps = CallEndInput &
  CallEndOptions &
  CallEndHandlers &
  ComponentPropsWithoutRef<"section"> & {
    /** `compact` puts title, description and actions on one line where there is room. */
    size?: "full" | "compact";
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
  function CallEndedBanner({ size = "full", announce = true, ...props }, ref) {
    const { input, options, handlers, rest } = splitProps(props);
    const { children, ...sectionProps } = rest;
    const value = useCallEndPartsValue(input, options, handlers);
    return (
      <CallEndPartsContext.Provider value={value}>
        {value.description && (
          <section
            data-call-end="banner"
            data-size={size}
            aria-labelledby={value.titleId}
            aria-describedby={value.descriptionId}
            {...endProps(value.description)}
            {...sectionProps}
            ref={ref}
          >
            {iconElement(value)}
            {titleElement(value)}
            {descriptionElement(value)}
            {value.actions.length > 0 && (
              <div data-call-end-part="actions">{actionElements(value)}</div>
            )}
            {noteElement(value)}
            {dismissElement(value)}
            {children}
          </section>
        )}
        {announce && <Announcer />}
      </CallEndPartsContext.Provider>
    );
  },
);
