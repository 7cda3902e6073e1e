import { ExportDoc } from "./ExportDoc.js";
import { groupExports, type ExportGroup } from "./groupExports.js";

/** All there is to say about every export of a group. */
export function ExportDocs({ of }: { readonly of: ExportGroup }) {
  return groupExports()[of].map((name) => <ExportDoc key={name} name={name} />);
}
