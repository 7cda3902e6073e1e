import type { ComponentPropsWithRef } from "react";
import type { CallEndActionKind } from "../../outcome/CallEndActionKind.js";
import type { EndedParts } from "../end/CallEndParts.js";
import { composeEventHandlers } from "./composeEventHandlers.js";

/**
 * The button of one kind of action; nothing unless the end has that action and the app its handler.
 * A retry that has to wait keeps the focus, and its note says why.
 */
export function actionElement(
  kind: CallEndActionKind,
  { actions, description, note, noteId }: EndedParts,
  { onClick, ...props }: ComponentPropsWithRef<"button"> = {},
) {
  const action = actions.find((candidate) => candidate.kind === kind);
  if (!action) return null;
  const retryNote = kind === "retry" && note;
  const waits = retryNote === "offline" || retryNote === "busy";
  // Nothing presses after a call that ended as calls do.
  const isUrgent = description.severity !== "success";
  const describedBy = [props["aria-describedby"], retryNote && noteId].filter(Boolean).join(" ");
  return (
    <button
      key={kind}
      type="button"
      data-call-end-part="action"
      data-action={kind}
      data-emphasis={isUrgent && action === actions[0] ? "primary" : undefined}
      aria-disabled={waits || undefined}
      aria-busy={retryNote === "busy" || undefined}
      onClick={composeEventHandlers(onClick, () => !waits && action.run())}
      {...props}
      aria-describedby={describedBy || undefined}
    >
      {props.children ?? action.label}
    </button>
  );
}

/** A button for each action that has a handler, best first. */
export function actionElements(end: EndedParts) {
  return end.actions.map(({ kind }) => actionElement(kind, end));
}
