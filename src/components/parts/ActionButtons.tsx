"use client";

import { useCallEndParts } from "../CallEndParts.js";
import { HelpButton } from "./HelpButton.js";
import { RetryButton } from "./RetryButton.js";
import { SignInButton } from "./SignInButton.js";

const buttons = { retry: RetryButton, signIn: SignInButton, getHelp: HelpButton };

/** A button for each action that has a handler, best first. */
export function ActionButtons() {
  const actions = useCallEndParts()?.actions ?? [];
  return actions.map(({ kind }) => {
    const Button = buttons[kind];
    return <Button key={kind} />;
  });
}
