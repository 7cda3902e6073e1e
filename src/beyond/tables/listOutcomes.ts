import { outcomes } from "../../catalog/data/outcomes.js";
import { describeFacts } from "./describeFacts.js";
import type { TableFacts } from "./TableRow.js";

/** No code of the catalog. */
const end = { code: 1, subCode: 1 };

/** What the kit says of each outcome as such, by its name. */
export function listOutcomes(): Readonly<Record<string, TableFacts>> {
  return Object.fromEntries(
    Object.keys(outcomes).map((outcome) => [outcome, describeFacts(end, [{ ...end, outcome }])]),
  );
}
