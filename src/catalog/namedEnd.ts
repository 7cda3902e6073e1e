/** Messages that a plain hang-up carries: the SDK's name for it and the table's own sentence. */
const plainSuccess = /^(Success|Call ended successfully by local participant\.?)$/;

/**
 * The message of a 0/0 end without the SDK's trailing link, if it names something other than the
 * plain hang-up.
 */
export function namedEnd(message: string | undefined): string | undefined {
  const name = message?.split(/, ?\r?\n/)[0]?.trim();
  return name && !plainSuccess.test(name) ? name : undefined;
}
