/** What the app can do for the user; a button appears only if its handler is given. */
export interface CallEndHandlers {
  /** Starts or joins the call again. Shown where trying again can help. */
  onRetry?: () => unknown;
  /** Signs the user in again. Shown where the sign-in has run out. */
  onSignIn?: () => unknown;
  /** Opens the app's help. Shown where the user can not mend it alone. */
  onGetHelp?: () => unknown;
  /** The user has read it. On the banner it brings a Dismiss button; the app then hides it. */
  onDismiss?: () => void;
}
