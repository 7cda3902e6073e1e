import type { ReactNode } from "react";
import { CallEndReasonProvider } from "react-call-end-reason";
import { arSA } from "react-call-end-reason/locales/ar-SA";
import { deDE } from "react-call-end-reason/locales/de-DE";

/** Only the languages you import are shipped; English is always there. */
export function InTheLanguageOfThePage({ children }: { children: ReactNode }) {
  return (
    <CallEndReasonProvider
      locale={document.documentElement.lang}
      locales={[deDE, arSA]}
      strings={{ labels: { rejoin: "Back to the class" } }}
    >
      {children}
    </CallEndReasonProvider>
  );
}
