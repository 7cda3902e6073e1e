"use client";

import * as RadixDialog from "@radix-ui/react-dialog";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useContext } from "react";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { CallEndSettingsContext } from "../provider/CallEndSettings.js";
import { endProps } from "../end/endProps.js";
import type { CallEndInput } from "../end/CallEndInput.js";
import type { CallEndHandlers } from "../end/CallEndHandlers.js";
import { canHaveConnected } from "../../outcome/canHaveConnected.js";
import { CallEndPartsContext } from "../end/CallEndParts.js";
import { useShownInDialog } from "../announcing/openDialogs.js";
import { actionElements } from "../parts/actionElement.js";
import { iconElement } from "../parts/Icon.js";
import { noteElement } from "../parts/RetryNote.js";
import { splitProps } from "../end/splitProps.js";
import { useCallEndPartsValue } from "../end/useCallEndPartsValue.js";
import { useDismissed } from "./useDismissed.js";
import { useReturnFocus } from "./useReturnFocus.js";
import { useAnnounceNextEnd } from "../announcing/useAnnounceNextEnd.js";

type ContentProps = ComponentPropsWithoutRef<typeof RadixDialog.Content>;

/** Props of `CallEndedDialog`: the end, its options, the handlers, and those of Radix's content. */
export type CallEndedDialogProps = CallEndInput &
  CallEndOptions &
  CallEndHandlers &
  Omit<ContentProps, "asChild" | "forceMount"> & {
    /** Controlled: whether it is open. Without an end it never is. */
    open?: boolean;
    /** Uncontrolled: whether an end that is there from the start opens it; `true` by default. */
    defaultOpen?: boolean;
    /** Called with `false` when the user closes it; never with `true`. */
    onOpenChange?: (open: boolean) => void;
    /** Where it is put into the page, e.g. a themed element; the provider's, else the page's body. */
    container?: HTMLElement | null;
    /** Content that comes last, e.g. a rating; not shown for a call that cannot have connected. */
    after?: ReactNode;
  };

/**
 * A modal dialog that opens by itself when the call has ended, tells the user why, and offers the
 * next step. Closing it is remembered for this end; the next end opens it again. Children come after
 * the buttons, e.g. `<CallEndDetails />`.
 *
 * @example
 * <CallEndedDialog call={call} onRetry={rejoin} onSignIn={signIn} />
 */
export const CallEndedDialog = forwardRef<HTMLDivElement, CallEndedDialogProps>(
  function CallEndedDialog(
    { open, defaultOpen = true, onOpenChange, container, after, ...props },
    ref,
  ) {
    const { input, options, handlers, rest } = splitProps(props);
    const { children, onOpenAutoFocus, onCloseAutoFocus, ...contentProps } = rest;
    const settings = useContext(CallEndSettingsContext);
    const portal = container ?? settings.container;
    const value = useCallEndPartsValue(input, options, handlers);
    const { description, endKey } = value;
    const [isDismissed, dismiss] = useDismissed(endKey, !defaultOpen);
    const isOpen = description !== undefined && (open ?? !isDismissed);
    useShownInDialog(isOpen ? description : undefined);
    useAnnounceNextEnd(isOpen, value);
    const { noteFocus, returnFocus } = useReturnFocus(isOpen, portal, value.statusRef);
    const close = () => {
      dismiss();
      onOpenChange?.(false);
      handlers.onDismiss?.();
    };

    return (
      <CallEndPartsContext.Provider value={{ ...value, hasStatus: true }}>
        <RadixDialog.Root open={isOpen} onOpenChange={(next) => next || close()}>
          <RadixDialog.Portal container={portal}>
            <div data-call-end="overlay" />
            {value.description && (
              <RadixDialog.Content
                data-call-end="dialog"
                aria-modal="true"
                // Or the second press of a double click on "Hang up" would hide it unread.
                onPointerDownOutside={(event) => event.preventDefault()}
                {...endProps(value.description)}
                {...contentProps}
                onOpenAutoFocus={(event) => {
                  noteFocus();
                  onOpenAutoFocus?.(event);
                }}
                onCloseAutoFocus={(event) => {
                  onCloseAutoFocus?.(event);
                  if (event.defaultPrevented) return;
                  event.preventDefault();
                  returnFocus();
                }}
                ref={ref}
              >
                {iconElement(value)}
                <RadixDialog.Title data-call-end-part="title">
                  {value.description.title}
                </RadixDialog.Title>
                <RadixDialog.Description data-call-end-part="description">
                  {value.description.description}
                </RadixDialog.Description>
                <div data-call-end-part="actions">
                  {actionElements(value)}
                  <RadixDialog.Close
                    data-call-end-part="close"
                    // The best action itself where there is no other.
                    data-emphasis={value.actions.length === 0 ? "primary" : undefined}
                  >
                    {value.description.labels.close}
                  </RadixDialog.Close>
                </div>
                {noteElement(value)}
                {children}
                {canHaveConnected(value.description.outcome, options.context?.wasConnected) &&
                  after}
                <span data-call-end="announcer" role="status" ref={value.statusRef} />
              </RadixDialog.Content>
            )}
          </RadixDialog.Portal>
        </RadixDialog.Root>
      </CallEndPartsContext.Provider>
    );
  },
);
