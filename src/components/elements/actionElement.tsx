import type { ComponentPropsWithRef } from "react";
import type { CallEndActionKind } from "../../outcome/CallEndActionKind.js";
import type { EndedParts } from "../CallEndParts.js";
import { chain } from "../chain.js";

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
  return (
    <button
      key={kind}
      type="button"
      data-part="action"
      data-action={kind}
      data-emphasis={isUrgent && action === actions[0] ? "primary" : undefined}
      aria-disabled={waits || undefined}
      aria-busy={retryNote === "busy" || undefined}
      aria-describedby={retryNote ? noteId : undefined}
      onClick={chain(onClick, () => !waits && action.run())}
      {...props}
    >
      {props.children ?? action.label}
    </button>
  );
}
