import type { CallEndDescription } from "../../describe/CallEndDescription.js";

/**
 * What the app can do for the user; a button appears only if its handler is given. Each gets the end
 * that it acts on.
 */
export interface CallEndHandlers {
  /** Starts or joins the call again. Shown where trying again can help. */
  onRetry?: (end: CallEndDescription) => unknown;
  /** Signs the user in again. Shown where the sign-in has run out. */
  onSignIn?: (end: CallEndDescription) => unknown;
  /** Opens the app's help. Shown where the user cannot mend it alone. */
  onGetHelp?: (end: CallEndDescription) => unknown;
  /**
   * The user has read this end and put it away. On the banner it brings a Dismiss button, and the app
   * then hides the banner; in the dialog it is called after Close, Escape included.
   */
  onDismiss?: (end: CallEndDescription) => void;
}

/** The only list of handlers: one that is missing here does not compile. */
export const handlerNames: Readonly<Record<keyof CallEndHandlers, true>> = {
  onRetry: true,
  onSignIn: true,
  onGetHelp: true,
  onDismiss: true,
};
