"use client";

import { createActionButton } from "./createActionButton.js";

/** Calls `onSignIn`; there only where signing in helps and the app can do it. */
export const SignInButton = /* @__PURE__ */ createActionButton("SignInButton", "signIn");
