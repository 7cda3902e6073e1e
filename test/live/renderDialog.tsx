import { render } from "@testing-library/react";
import { CallEndedDialog, type CallEndSource } from "../../src/index.js";

/** The dialog of an app that says no more than what it follows. */
export function renderDialog(call: CallEndSource): void {
  render(<CallEndedDialog call={call} />);
}
