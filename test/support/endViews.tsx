import type { ReactElement } from "react";
import {
  CallEndDetails,
  CallEndedBanner,
  CallEndedDialog,
  CallEndedPage,
  type CallEndLocale,
} from "../../src/index.js";
import { linkedProblem } from "./ends.js";
import { handlers } from "./handlers.js";

type View = (locale: CallEndLocale) => ReactElement;

const props = (locale: CallEndLocale) => ({
  callEndReason: linkedProblem,
  locales: [locale],
  ...handlers,
});
const details = (
  <CallEndDetails
    defaultOpen
    endedAt={new Date(0)}
    ids={{
      callId: "0b26c1f5-4d2a-4a3b-9f6e-2f1c5a7d9e80",
      participantId: `8:acs:${"7d2e".repeat(9)}`,
    }}
  />
);

/** An end with all that can be shown: two buttons, a way out, details with a link and long ids. */
export const endViews = {
  "full banner": (locale) => <CallEndedBanner {...props(locale)}>{details}</CallEndedBanner>,
  "compact banner": (locale) => (
    <CallEndedBanner {...props(locale)} size="compact">
      {details}
    </CallEndedBanner>
  ),
  dialog: (locale) => <CallEndedDialog {...props(locale)}>{details}</CallEndedDialog>,
  page: (locale) => <CallEndedPage {...props(locale)}>{details}</CallEndedPage>,
} satisfies Record<string, View>;
