/** What is wrong with the arguments, in a sentence for the person who typed them. */
export class UsageError extends Error {
  override name = "UsageError";
}
