"use client";

import * as RadixDialog from "@radix-ui/react-dialog";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useContext } from "react";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { canHaveConnected } from "../../outcome/canHaveConnected.js";
import { useShownInDialog } from "../announcing/openDialogs.js";
import { useAnnouncements } from "../announcing/useAnnouncements.js";
import type { CallEndHandlers } from "../end/CallEndHandlers.js";
import type { CallEndInput } from "../end/CallEndInput.js";
import { CallEndStateContext, hasEnded } from "../end/CallEndState.js";
import { endProps } from "../end/endProps.js";
import { splitProps } from "../end/splitProps.js";
import { useCallEndState } from "../end/useCallEndState.js";
import { actionElements } from "../parts/actionElement.js";
import { iconElement } from "../parts/Icon.js";
import { noteElement } from "../parts/RetryNote.js";
import { CallEndSettingsContext } from "../provider/CallEndSettings.js";
import { useDismissed } from "../end/useDismissed.js";
import { useReturnFocus } from "./useReturnFocus.js";

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
    /**
     * Asks about the call itself, e.g. for a rating. Comes last; not shown for a call that cannot have
     * connected.
     */
    feedback?: ReactNode;
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
    { open, defaultOpen = true, onOpenChange, container, feedback, ...props },
    ref,
  ) {
    const { input, options, handlers, rest } = splitProps(props);
    const { children, onOpenAutoFocus, onCloseAutoFocus, ...contentProps } = rest;
    const settings = useContext(CallEndSettingsContext);
    const portal = container ?? settings.container;
    const state = useCallEndState(input, options, handlers);
    const { description, endKey } = state;
    const [isDismissed, dismiss] = useDismissed(endKey, !defaultOpen);
    const isOpen = description !== undefined && (open ?? !isDismissed);
    useShownInDialog(isOpen ? description : undefined);
    useAnnouncements(state, { isDialog: true, isShown: isOpen });
    const { noteFocus, returnFocus } = useReturnFocus(isOpen, portal, state.statusRef);
    const close = () => {
      dismiss();
      onOpenChange?.(false);
      state.dismiss?.();
    };

    return (
      <CallEndStateContext.Provider value={{ ...state, hasStatus: true }}>
        <RadixDialog.Root open={isOpen} onOpenChange={(next) => next || close()}>
          <RadixDialog.Portal container={portal}>
            <div data-call-end="overlay" />
            {hasEnded(state) && (
              <RadixDialog.Content
                data-call-end="dialog"
                aria-modal="true"
                // Or the second press of a double click on "Hang up" would hide it unread.
                onPointerDownOutside={(event) => event.preventDefault()}
                {...endProps(state.description)}
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
                {iconElement(state)}
                <RadixDialog.Title data-call-end-part="title">
                  {state.description.title}
                </RadixDialog.Title>
                <RadixDialog.Description data-call-end-part="description">
                  {state.description.description}
                </RadixDialog.Description>
                <div data-call-end-part="actions">
                  {actionElements(state)}
                  <RadixDialog.Close
                    data-call-end-part="close"
                    // The best action itself where there is no other.
                    data-emphasis={state.actions.length === 0 ? "primary" : undefined}
                  >
                    {state.description.labels.close}
                  </RadixDialog.Close>
                </div>
                {noteElement(state)}
                {children}
                {canHaveConnected(state.description.outcome, state.options.context?.wasConnected) &&
                  feedback}
                <span data-call-end="announcer" role="status" ref={state.statusRef} />
              </RadixDialog.Content>
            )}
          </RadixDialog.Portal>
        </RadixDialog.Root>
      </CallEndStateContext.Provider>
    );
  },
);
CallEndedDialog.displayName = "CallEndedDialog";
