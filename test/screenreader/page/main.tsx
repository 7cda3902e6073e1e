import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import {
  CallEnd,
  CallEndDetails,
  CallEndedBanner,
  CallEndedDialog,
  CallEndedPage,
  CallEndReasonProvider,
} from "react-call-end-reason";
import { arSA } from "react-call-end-reason/locales/ar-SA";
import { deDE } from "react-call-end-reason/locales/de-DE";
import "react-call-end-reason/styles.css";

type CallEndReasonLike = { code: number; subCode: number };

declare global {
  /** What a scenario does with the page, from outside. */
  interface Window {
    endCall(reason: CallEndReasonLike | undefined): void;
    onRetry: () => unknown;
  }
}

const query = new URLSearchParams(location.search);
const locale = query.get("locale") ?? "en-US";
const views = {
  banner: CallEndedBanner,
  dialog: CallEndedDialog,
  page: CallEndedPage,
  parts: CallEnd.Root,
};
const kind = query.get("kind") as keyof typeof views;
const Ended = views[kind];
window.onRetry = () => {};

function CallPage() {
  const [reason, setReason] = useState<CallEndReasonLike>();
  useEffect(() => {
    window.endCall = setReason;
  }, []);
  return (
    <CallEndReasonProvider locales={[deDE, arSA]} locale={locale}>
      <main>
        <h1>Call page</h1>
        {!(query.has("hangUpGoes") && reason) && <button type="button">Hang up</button>}
        <Ended callEndReason={reason} onRetry={() => window.onRetry()} onGetHelp={() => {}}>
          {kind === "parts" && (
            <>
              <CallEnd.Announcer />
              <CallEnd.Title />
              <CallEnd.Description />
              <CallEnd.Actions />
            </>
          )}
          <CallEndDetails ids={{ callId: "4b1c" }} />
        </Ended>
      </main>
    </CallEndReasonProvider>
  );
}

document.documentElement.lang = locale;
createRoot(document.querySelector("#root")!).render(
  <StrictMode>
    <CallPage />
  </StrictMode>,
);
