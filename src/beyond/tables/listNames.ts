import { describeFacts } from "./describeFacts.js";
import { listTerminationNames } from "./listTerminationNames.js";
import type { TableFacts } from "./TableRow.js";

/** What the kit says of the one-word messages that the SDK starts out with at 0/0. */
export function listNames(): readonly (TableFacts & { readonly name: string })[] {
  return listTerminationNames().map(({ name }) => ({
    name,
    ...describeFacts({ code: 0, subCode: 0, message: name, resultCategories: ["Success"] }),
  }));
}
