/** The drawings that an end can be shown with. */
export type CallEndIcon =
  | "block"
  | "busy"
  | "camera"
  | "clock"
  | "door"
  | "elsewhere"
  | "hangUp"
  | "lock"
  | "microphone"
  | "missed"
  | "offline"
  | "people"
  | "question"
  | "search"
  | "server"
  | "signal";
