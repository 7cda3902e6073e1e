import { outcomes } from "./data/outcomes.js";
import { sdkErrors } from "./data/sdkErrors.js";
import type { EndRow, RowVariant } from "./EndRow.js";
import type { KnownCallOutcome } from "./CallOutcome.js";

type ErrorRow = Pick<EndRow, "outcome" | "variant"> & { readonly subCode: number };

const devices: readonly (RowVariant | undefined)[] = [undefined, "camera", "microphone"];

/** The errors of the SDK that stand in a row of `sdkErrors`, in its order. */
export function readErrors(): ErrorRow[] {
  const byLetter: Record<string, Pick<EndRow, "outcome" | "variant">> = {};
  for (const outcome of Object.keys(outcomes) as KnownCallOutcome[]) {
    for (const [index, letter] of [...(outcomes[outcome].errors ?? "")].entries()) {
      byLetter[letter] = { outcome, variant: devices[index] };
    }
  }
  return Object.entries(sdkErrors).flatMap(([first, letters]) =>
    [...letters].map((letter, index) => ({ ...byLetter[letter]!, subCode: +first + index })),
  );
}
