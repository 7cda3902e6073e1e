import type { CallEndReport } from "./CallEndReport.js";

/** The report as lines of `name: value`, to be pasted into a ticket; unknown values are left out. */
export function formatReport({ ids, ...fields }: CallEndReport): string {
  return [...Object.entries(fields), ...Object.entries(ids)]
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`.replace(/\s+/g, " "))
    .join("\n");
}
