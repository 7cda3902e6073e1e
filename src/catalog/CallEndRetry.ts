/** When trying again can work: at once, after something was put right, later, or not at all. */
export type CallEndRetry = "now" | "afterFix" | "later" | "never";
