import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { CallEnd, CallEndDetails, CallEndedBanner } from "../../src/index.js";
import { OwnMarkup } from "./OwnMarkup.js";

/** What a server can render of the kit, in one app. */
export const app = (reason: unknown) => (
  <StrictMode>
    <CallEndedBanner callEndReason={reason} onRetry={() => {}} onDismiss={() => {}}>
      <CallEndDetails ids={{ callId: "1" }} />
    </CallEndedBanner>
    <CallEnd.Root callEndReason={reason}>
      <CallEnd.Title />
      <CallEnd.Description />
      <CallEnd.Announcer />
    </CallEnd.Root>
    <OwnMarkup reason={reason} />
  </StrictMode>
);

export const renderApp = (reason: unknown) => renderToString(app(reason));
