/** Handlers that write down their calls in the order in which they come. */
export function recordCalls() {
  const calls: string[] = [];
  return {
    calls,
    handlers: {
      onRetry: () => calls.push("onRetry"),
      onSignIn: () => calls.push("onSignIn"),
      onGetHelp: () => calls.push("onGetHelp"),
      onDismiss: () => void calls.push("onDismiss"),
      onOpenChange: (open: boolean) => void calls.push(`onOpenChange(${open})`),
    },
  };
}
