/** For what only has to be given. */
export function noop(): void {}

/** Every handler that has a button. */
export const handlers = { onRetry: noop, onSignIn: noop, onGetHelp: noop, onDismiss: noop };
