import type { ComponentPropsWithRef, ReactNode } from "react";
import type { CallEndActionKind } from "../../outcome/CallEndActionKind.js";
import { type CallEndedState, provideEnd } from "../end/CallEndState.js";
import { composeEventHandlers } from "./composeEventHandlers.js";

/**
 * The button of one kind of action; nothing unless the end has that action and the app its handler.
 * A retry that has to wait keeps the focus, and its note says why. The note does not describe the
 * button: readers would say it twice, once with the button and once as what is new.
 */
export function actionElement(
  kind: CallEndActionKind,
  end: CallEndedState,
  { onClick, ...props }: ComponentPropsWithRef<"button"> = {},
) {
  const action = end.actions.find((candidate) => candidate.kind === kind);
  if (!action) return null;
  // The spacer has the words of other times: they keep their room, so that nothing moves.
  // Nothing presses after a call that ended as calls do, nor where it is too early.
  const isUrgent = end.description.severity !== "success" && !isForLater(end);
  return (
    <button
      key={kind}
      type="button"
      data-call-end-part="action"
      data-action={kind}
      data-emphasis={isUrgent && action === end.actions[0] ? "primary" : undefined}
      aria-disabled={action.isWaiting || undefined}
      aria-busy={action.isBusy || undefined}
      onClick={composeEventHandlers(onClick, action.run)}
      {...props}
    >
      {props.children ?? (
        <>
          {action.label}
          {action.otherLabel && (
            <span aria-hidden data-call-end-part="spacer" data-label={action.otherLabel} />
          )}
        </>
      )}
    </button>
  );
}

/** Whether the best action is to try again, but not yet. */
export function isForLater({ actions, description, notes }: CallEndedState): boolean {
  return actions[0]?.kind === "retry" && description.retry === "later" && !notes.includes("ready");
}

/** The row of buttons, with a step of the app's own after them; nothing where there are none. */
export function actionsElement(end: CallEndedState, ownAction: ReactNode) {
  return end.actions.length > 0 || ownAction ? (
    <div data-call-end-part="actions">
      {actionElements(end)}
      {provideEnd(end, ownAction)}
    </div>
  ) : null;
}

/** A button for each action that has a handler, best first. */
export function actionElements(end: CallEndedState) {
  return end.actions.map(({ kind }) => actionElement(kind, end));
}
