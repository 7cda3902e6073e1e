import "@fontsource/noto-sans/latin-400.css";
import "@fontsource/noto-sans/latin-500.css";
import "@fontsource/noto-sans/latin-600.css";
import { createRoot } from "react-dom/client";
import { CallEndDetails, CallEndedDialog } from "../../src/index.js";
import "../../src/styles/styles.css";

document.body.style.fontFamily = "Noto Sans";
createRoot(document.body.appendChild(document.createElement("main"))).render(
  <CallEndedDialog callEndReason={{ code: 410, subCode: 3101 }} onRetry={() => {}}>
    <CallEndDetails />
  </CallEndedDialog>,
);
