"use client";

import type { ComponentPropsWithoutRef } from "react";
import { actionElement } from "../elements/actionElement.js";
import { part } from "../part.js";

/** Calls `onSignIn`; there only where signing in helps and the app can do it. */
export const SignInButton = part<HTMLButtonElement, ComponentPropsWithoutRef<"button">>(
  "SignInButton",
  (end, props) => actionElement("signIn", end, props),
);
