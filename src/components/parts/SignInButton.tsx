"use client";

import { forwardRef } from "react";
import { useCallEndParts } from "../CallEndParts.js";
import { ActionButton, type CallEndButtonProps } from "./ActionButton.js";

/** Calls `onSignIn`; there only where signing in helps and the app can do it. */
export const SignInButton = forwardRef<HTMLButtonElement, CallEndButtonProps>(
  function SignInButton(props, ref) {
    const onAction = useCallEndParts()?.handlers.onSignIn;
    return <ActionButton kind="signIn" onAction={onAction} {...props} ref={ref} />;
  },
);
