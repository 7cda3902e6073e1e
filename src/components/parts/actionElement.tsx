import type { ComponentPropsWithRef } from "react";
import type { CallEndActionKind } from "../../outcome/CallEndActionKind.js";
import type { CallEndedState } from "../end/CallEndState.js";
import { composeEventHandlers } from "./composeEventHandlers.js";

/**
 * The button of one kind of action; nothing unless the end has that action and the app its handler.
 * A retry that has to wait keeps the focus, and its note says why. The note does not describe the
 * button: readers would say it twice, once with the button and once as what is new.
 */
export function actionElement(
  kind: CallEndActionKind,
  { actions, description, note }: CallEndedState,
  { onClick, ...props }: ComponentPropsWithRef<"button"> = {},
) {
  const action = actions.find((candidate) => candidate.kind === kind);
  if (!action) return null;
  // Nothing presses after a call that ended as calls do.
  const isUrgent = description.severity !== "success";
  return (
    <button
      key={kind}
      type="button"
      data-call-end-part="action"
      data-action={kind}
      data-emphasis={isUrgent && action === actions[0] ? "primary" : undefined}
      aria-disabled={action.isWaiting || undefined}
      aria-busy={(kind === "retry" && note === "busy") || undefined}
      onClick={composeEventHandlers(onClick, action.run)}
      {...props}
    >
      {props.children ?? action.label}
    </button>
  );
}

/** A button for each action that has a handler, best first. */
export function actionElements(end: CallEndedState) {
  return end.actions.map(({ kind }) => actionElement(kind, end));
}
