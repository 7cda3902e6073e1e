/** How an end is styled: calm, neutral, attention, alarm. */
export type CallEndSeverity = "success" | "info" | "warning" | "error";
