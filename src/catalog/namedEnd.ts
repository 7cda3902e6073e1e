/** Messages that a plain hang-up carries: the SDK's name for it and the table's own sentence. */
const plainSuccess = /^(Success|Call ended successfully by local participant)$/;

/**
 * The message of an end without the SDK's trailing link and the full stop, if it names something
 * other than the plain hang-up.
 */
export function namedEnd(message: string | undefined): string | undefined {
  const name = message
    ?.split(/, ?\r?\n/)[0]
    ?.trim()
    .replace(/\.$/, "");
  return name && !plainSuccess.test(name) ? name : undefined;
}
