/** What the user can do next; each belongs to one of the app's handlers. */
export type CallEndActionKind = "retry" | "signIn" | "getHelp";
