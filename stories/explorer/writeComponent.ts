import type { Page } from "../support/Page.js";
import type { Reason } from "./CatalogEntry.js";
import { codeHead, codeOptions, handlerCode } from "./codeParts.js";
import type { ExplorerState } from "./ExplorerState.js";

/** The code of a banner or a dialog that shows the same as the explorer does. */
export function writeComponent(reason: Reason, state: ExplorerState, page: Page): string {
  const isDialog = state.code === "dialog";
  const canHide = !isDialog && state.onDismiss === "yes";
  const component = isDialog ? "CallEndedDialog" : "CallEndedBanner";
  const props = [
    "callEndReason={callEndReason}",
    !isDialog && state.size === "compact" && 'size="compact"',
    ...codeOptions(state, page).map(([name, code]) =>
      code.startsWith('"') ? `${name}=${code}` : `${name}={${code}}`,
    ),
    ...(["onRetry", "onSignIn", "onGetHelp"] as const).map(
      (name) => state[name] === "yes" && `${name}={${handlerCode[name]}}`,
    ),
    canHide && "onDismiss={() => setShown(false)}",
  ].filter((line) => line !== false);

  return [
    ...(canHide ? ['import { useState } from "react";'] : []),
    ...codeHead(
      ["CallEndDetails", component],
      reason,
      page,
      "One end to look at. In your app pass call={call} instead, and it follows the call.",
    ),
    "export function AfterTheCall() {",
    ...(canHide
      ? ["  const [isShown, setShown] = useState(true);", "  if (!isShown) return null;"]
      : []),
    "  return (",
    `    <${component}`,
    ...props.map((prop) => `      ${prop}`),
    "    >",
    "      <CallEndDetails />",
    `    </${component}>`,
    "  );",
    "}",
    "",
  ].join("\n");
}
