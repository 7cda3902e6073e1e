"use client";

import type { ComponentPropsWithoutRef } from "react";
import type { CallEndActionKind } from "../../outcome/CallEndActionKind.js";
import type { CallEndPartOptions } from "../as-child/renderPart.js";
import { actionElement } from "./actionElement.js";
import { createPart } from "./createPart.js";

/** Props of the buttons among the parts: those of a button, and `asChild`. */
export type ButtonProps = ComponentPropsWithoutRef<"button"> & CallEndPartOptions;

/** The component of the button of one kind of action. */
function createActionButton(name: string, kind: CallEndActionKind) {
  return createPart<HTMLButtonElement, ComponentPropsWithoutRef<"button">>(name, (end, props) =>
    actionElement(kind, end, props),
  );
}

/**
 * Calls `onRetry`; there only where trying again can help and the app can do it. Without a network,
 * or while a retry is under way, it keeps the focus but waits.
 */
export const RetryButton = /* @__PURE__ */ createActionButton("RetryButton", "retry");

/** Calls `onSignIn`; there only where signing in helps and the app can do it. */
export const SignInButton = /* @__PURE__ */ createActionButton("SignInButton", "signIn");

/** Calls `onGetHelp`; there only where help is called for and the app offers it. */
export const HelpButton = /* @__PURE__ */ createActionButton("HelpButton", "getHelp");
