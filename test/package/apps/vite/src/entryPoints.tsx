import { CallEnd, CallEndedBanner, CallEndReasonProvider } from "react-call-end-reason";
import { type CallEndLocale, describeCallEnd } from "react-call-end-reason/core";
import { arSA } from "react-call-end-reason/locales/ar-SA";
import { deDE } from "react-call-end-reason/locales/de-DE";
import { enUS } from "react-call-end-reason/locales/en-US";

const locales: readonly CallEndLocale[] = [enUS, deDE, arSA];

/** Every entry point with types, for resolutions that need what an import leads to to be exact. */
export function EntryPoints({ callEndReason }: { callEndReason: unknown }) {
  return (
    <CallEndReasonProvider locales={locales}>
      <CallEndedBanner callEndReason={callEndReason} />
      <CallEnd.Root callEndReason={callEndReason}>
        <CallEnd.Title>{describeCallEnd(callEndReason, { locales })?.title}</CallEnd.Title>
      </CallEnd.Root>
    </CallEndReasonProvider>
  );
}
