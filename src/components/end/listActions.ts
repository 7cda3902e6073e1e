import type { CallEndAction, CallEndDescription } from "../../describe/CallEndDescription.js";
import type { CallEndActionKind } from "../../outcome/CallEndActionKind.js";
import type { CallEndHandlers } from "./CallEndHandlers.js";
import type { CallEndRunnableAction } from "./CallEndState.js";
import type { Retry } from "./retry/useRetry.js";

const handlerOf = {
  retry: "onRetry",
  signIn: "onSignIn",
  getHelp: "onGetHelp",
} as const satisfies Record<CallEndActionKind, keyof CallEndHandlers>;

/**
 * The actions of an end that have a handler, best first. After a second try that failed there is help,
 * too, whatever the end was.
 */
export function listActions(
  end: CallEndDescription | undefined,
  handlers: CallEndHandlers,
  retry: Retry,
  isOffline: boolean,
): CallEndRunnableAction[] {
  if (!end) return [];
  const help: CallEndAction = { kind: "getHelp", label: end.labels.getHelp };
  const isStuck = retry.failures > 1 && end.actions.every(({ kind }) => kind !== "getHelp");
  const list: CallEndRunnableAction[] = [];
  for (const action of isStuck ? [...end.actions, help] : end.actions) {
    const handler = handlers[handlerOf[action.kind]];
    if (!handler) continue;
    const isRetry = action.kind === "retry";
    const isBusy = isRetry && retry.isBusy;
    const isWaiting = isBusy || (isRetry && isOffline);
    const run = () => (isRetry ? retry.run(handler, end) : handler(end));
    list.push({
      ...action,
      label: (isBusy && action.busyLabel) || action.label,
      otherLabel: isBusy ? action.label : action.busyLabel,
      isBusy,
      isWaiting,
      run: () => void (isWaiting || run()),
    });
  }
  return list;
}
