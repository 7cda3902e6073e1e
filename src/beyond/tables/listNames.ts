import { rowsOf } from "../../catalog/rowsOf.js";
import { type NameRow, terminationNames } from "./data/terminationNames.js";
import { describeFacts } from "./describeFacts.js";
import type { TableFacts } from "./TableRow.js";

/** What the kit says of the one-word messages that the SDK starts out with at 0/0. */
export function listNames(): readonly (TableFacts & { readonly name: string })[] {
  return rowsOf<NameRow>(terminationNames).map(([, [name]]) => ({
    name,
    ...describeFacts({ code: 0, subCode: 0, message: name, resultCategories: ["Success"] }),
  }));
}
