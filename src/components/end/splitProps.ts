import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import type { CallEndInput } from "./CallEndInput.js";
import type { CallEndHandlers } from "./CallEndHandlers.js";

/** Sorts the props of a component into the end, its options, the handlers, and all others. */
export function splitProps<P extends CallEndInput & CallEndOptions & CallEndHandlers>(props: P) {
  const {
    callEndReason,
    call,
    context,
    locale,
    locales,
    strings,
    catalog,
    onRetry,
    onSignIn,
    onGetHelp,
    onDismiss,
    ...rest
  } = props;
  return {
    input: { callEndReason, call } as CallEndInput,
    options: { context, locale, locales, strings, catalog } satisfies CallEndOptions,
    handlers: { onRetry, onSignIn, onGetHelp, onDismiss } satisfies CallEndHandlers,
    rest,
  };
}
