import type { ReactNode } from "react";
import { CallEndReasonProvider } from "react-call-end-reason";

/** Counts the codes that the catalog does not know yet, so that you can add rows for them. */
export function LogUnmatchedCodes({ children }: { children: ReactNode }) {
  return (
    <CallEndReasonProvider
      onUnmatched={({ code, subCode, reportedMessage }) =>
        navigator.sendBeacon("/unmatched-codes", JSON.stringify({ code, subCode, reportedMessage }))
      }
      catalog={[
        {
          code: 403,
          subCode: 99001,
          outcome: "notAllowed",
          text: { title: "This line is for staff", description: "Ask the front desk for access." },
        },
      ]}
    >
      {children}
    </CallEndReasonProvider>
  );
}
