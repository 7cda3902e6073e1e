/** The drawings that an end can be shown with. */
export type CallEndIcon =
  | "block"
  | "busy"
  | "clock"
  | "door"
  | "elsewhere"
  | "hangUp"
  | "key"
  | "microphone"
  | "missed"
  | "offline"
  | "people"
  | "question"
  | "search"
  | "server"
  | "signal";
