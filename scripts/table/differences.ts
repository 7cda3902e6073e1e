/** Where the catalog differs from its sources on purpose: the row or name, and why. Sorted. */
export const differences = [
  {
    key: "200/5030",
    reason: "Not timeLimit: the words for a failure at 429/10110 cannot be those of a normal end.",
  },
  {
    key: "486/560486",
    reason: "The table gives no category; the other busy rows are Success, and so is this one.",
  },
  {
    key: "PstnCreditExpired",
    reason: "More than not allowed: credit helps. The same for the next two.",
  },
  { key: "PstnInsufficientFunds", reason: "See PstnCreditExpired." },
  { key: "PstnNoSubscriptionCover", reason: "See PstnCreditExpired." },
  {
    key: "Suspended",
    reason: "The category is a failure, which the words for a normal end would hide.",
  },
] as const satisfies readonly { key: string; reason: string }[];
