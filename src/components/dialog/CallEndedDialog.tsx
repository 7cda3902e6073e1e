"use client";

import * as RadixDialog from "@radix-ui/react-dialog";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useContext } from "react";
import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { canHaveConnected } from "../../outcome/canHaveConnected.js";
import { useShownInDialog } from "../announcing/openDialogs.js";
import { useAnnouncements } from "../announcing/useAnnouncements.js";
import { useComposedRefs } from "../as-child/useComposedRefs.js";
import type { CallEndHandlers } from "../end/CallEndHandlers.js";
import type { CallEndInput } from "../end/CallEndInput.js";
import { CallEndStateContext, hasEnded } from "../end/CallEndState.js";
import { endProps } from "../end/endProps.js";
import { splitProps } from "../end/splitProps.js";
import { useCallEndState } from "../end/useCallEndState.js";
import { findTabbable } from "./modal/findTabbable.js";
import { showOnTop } from "./modal/showOnTop.js";
import { useModal } from "./modal/useModal.js";
import { useTopContainer } from "./modal/useTopContainer.js";
import { actionElements, isForLater } from "../parts/actionElement.js";
import { iconElement } from "../parts/Icon.js";
import { noteElement } from "../parts/RetryNote.js";
import { CallEndSettingsContext } from "../provider/CallEndSettings.js";
import { useDismissed } from "../end/useDismissed.js";
import { useReturnFocus } from "./useReturnFocus.js";

/** Props of `CallEndedDialog`: the end, its options, the handlers, and those of Radix's content. */
export type CallEndedDialogProps = CallEndInput &
  CallEndOptions &
  CallEndHandlers &
  Omit<ComponentPropsWithoutRef<typeof RadixDialog.Content>, "asChild" | "forceMount"> & {
    /** Controlled: whether it is open. Without an end it never is. */
    open?: boolean;
    /** Uncontrolled: whether an end that is there from the start opens it; `true` by default. */
    defaultOpen?: boolean;
    /** Called with `false` when the user closes it; never with `true`. */
    onOpenChange?: (open: boolean) => void;
    /**
     * Which ends open it by themselves; by default all but a plain hang-up of the user's own, which
     * is no news to them. Does not matter with `open`.
     */
    openFor?: (end: CallEndDescription) => boolean;
    /**
     * Where it is put into the page, e.g. a themed element; else the provider's, the native modal
     * dialog or fullscreen element on top, the page's body.
     */
    container?: HTMLElement | null;
    /** A step of the app's own between ours and Close, e.g. a `CallEnd.Action`. */
    action?: ReactNode;
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
    {
      open,
      defaultOpen = true,
      onOpenChange,
      openFor = isNews,
      container,
      action,
      feedback,
      ...props
    },
    ref,
  ) {
    const { input, options, handlers, rest } = splitProps(props);
    const { children, onOpenAutoFocus, onCloseAutoFocus, ...contentProps } = rest;
    const settings = useContext(CallEndSettingsContext);
    const state = useCallEndState(input, options, handlers, () => onOpenChange?.(false));
    const { description, endKey, endObject } = state;
    const [isDismissed, dismiss] = useDismissed(endKey, endObject, !defaultOpen);
    const opensItself = description !== undefined && !isDismissed && openFor(description);
    const isOpen = description !== undefined && (open ?? opensItself);
    const given = container ?? settings.container;
    const top = useTopContainer(isOpen && !given);
    const portal = given ?? top;
    useShownInDialog(isOpen ? description : undefined);
    useAnnouncements(state, { isDialog: true, isShown: isOpen });
    const { noteFocus, returnFocus } = useReturnFocus(isOpen, portal, state.statusRef);
    const contentRef = useComposedRefs(ref, useModal(isOpen));
    const close = () => {
      dismiss();
      onOpenChange?.(false);
      state.dismiss?.();
    };

    return (
      <CallEndStateContext.Provider value={{ ...state, hasStatus: true }}>
        {/* Not Radix's modal mode: see `enterModal`. */}
        <RadixDialog.Root modal={false} open={isOpen} onOpenChange={(next) => next || close()}>
          <RadixDialog.Portal container={portal}>
            <div
              data-call-end="overlay"
              data-state={isOpen ? "open" : "closed"}
              ref={showOverlay}
            />
            {hasEnded(state) && (
              <RadixDialog.Content
                data-call-end="dialog"
                aria-modal="true"
                // Or the second press of a double click on "Hang up" would hide it unread.
                onPointerDownOutside={(event) => event.preventDefault()}
                onFocusOutside={(event) => event.preventDefault()}
                {...endProps(state.description)}
                {...contentProps}
                onOpenAutoFocus={(event) => {
                  noteFocus();
                  onOpenAutoFocus?.(event);
                  if (event.defaultPrevented) return;
                  event.preventDefault();
                  focusBest(event.currentTarget as HTMLElement, isForLater(state));
                }}
                onCloseAutoFocus={(event) => {
                  onCloseAutoFocus?.(event);
                  if (event.defaultPrevented) return;
                  event.preventDefault();
                  returnFocus();
                }}
                ref={contentRef}
              >
                {iconElement(state)}
                <RadixDialog.Title data-call-end-part="title">
                  {state.description.title}
                </RadixDialog.Title>
                <RadixDialog.Description data-call-end-part="description">
                  {state.description.description}
                </RadixDialog.Description>
                {noteElement(state)}
                <div data-call-end-part="actions">
                  {actionElements(state)}
                  {action}
                  <RadixDialog.Close
                    data-call-end-part="close"
                    // The best action itself where there is no other.
                    data-emphasis={
                      state.actions.length === 0 || isForLater(state) ? "primary" : undefined
                    }
                  >
                    {state.description.labels.close}
                  </RadixDialog.Close>
                </div>
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

/** Whether the user learns something from a dialog about this end: who hung up knows that. */
function isNews({ outcome }: CallEndDescription): boolean {
  return outcome !== "left";
}

/** The overlay comes first, so that the dialog lies above it. */
function showOverlay(overlay: HTMLElement | null): void {
  if (overlay) showOnTop(overlay);
}

/** Gives the focus to the best action or, where it is too early for that, to Close. */
function focusBest(dialog: HTMLElement, isTooEarly: boolean): void {
  const close = isTooEarly && dialog.querySelector<HTMLElement>('[data-call-end-part="close"]');
  (close || findTabbable(dialog)[0])?.focus({ preventScroll: true });
}
