import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { type CallEndSource, describeCallEnd } from "../../src/index.js";
import { useEndedCall } from "../../src/components/end/useEndedCall.js";

/** The outcome of a source's end, or "no end". */
export function OutcomeOf({ source }: { source: CallEndSource | null | undefined }) {
  const ended = useEndedCall(source);
  return <p>{describeCallEnd(ended?.callEndReason)?.outcome ?? "no end"}</p>;
}

/** The same in an app. */
export const appWith = (source: CallEndSource) => (
  <StrictMode>
    <OutcomeOf source={source} />
  </StrictMode>
);

/** The same as a server renders it. */
export const renderApp = (source: CallEndSource) => renderToString(appWith(source));
