import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { Fragment } from "react";
import { CompleteBanner } from "./contenders/CompleteBanner.jsx";
import { FluentBanner } from "./contenders/FluentBanner.jsx";
import { FluentDialog } from "./contenders/FluentDialog.jsx";
import { FreshBanner, OurBanner } from "./contenders/OurBanner.jsx";
import { OurDialog } from "./contenders/OurDialog.jsx";
import { PlainBanner } from "./contenders/PlainBanner.jsx";
import { RadixDialog } from "./contenders/RadixDialog.jsx";

const Fluent = ({ children }) => <FluentProvider theme={webLightTheme}>{children}</FluentProvider>;

/** By name: what an app has around it, and the element for a reason. */
export const contenders = {
  ourBanner: { Around: Fragment, show: (reason) => <OurBanner reason={reason} /> },
  freshBanner: { Around: Fragment, show: (reason) => <FreshBanner reason={reason} /> },
  plainBanner: { Around: Fragment, show: (reason) => <PlainBanner reason={reason} /> },
  completeBanner: { Around: Fragment, show: (reason) => <CompleteBanner reason={reason} /> },
  fluentBanner: { Around: Fluent, show: (reason) => <FluentBanner reason={reason} /> },
  ourDialog: { Around: Fragment, show: (reason) => <OurDialog reason={reason} /> },
  radixDialog: { Around: Fragment, show: (reason) => <RadixDialog reason={reason} /> },
  radixDialogOverlay: {
    Around: Fragment,
    show: (reason) => <RadixDialog reason={reason} hasOverlay />,
  },
  fluentDialog: { Around: Fluent, show: (reason) => <FluentDialog reason={reason} /> },
};
