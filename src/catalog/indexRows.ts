import type { CatalogEntry } from "./CatalogMatch.js";
import type { CallOutcome } from "./CallOutcome.js";
import { endCodes } from "./data/endCodes.js";
import { sipStatuses } from "./data/sipStatuses.js";
import { terminationNames } from "./data/terminationNames.js";
import { rowKey } from "./rowKey.js";
import type { CodeRow, NameRow, RowsByOutcome, StatusRow } from "./RowsByOutcome.js";

/** SubCodes below this are reused for different things (0, 7, 404) and mean nothing alone. */
const firstUniqueSubCode = 1000;

/** All rows by the keys that `findEntry` looks for; of two with the same key the first. */
export function indexRows(): Map<number | string, CatalogEntry> {
  const index = new Map<number | string, CatalogEntry>();
  const add = (key: number | string, entry: CatalogEntry) =>
    index.has(key) || index.set(key, entry);

  for (const [outcome, code, subCode, category] of rowsOf<CodeRow>(endCodes)) {
    const entry = { outcome, category, code, subCode };
    add(rowKey(code, subCode), entry);
    if ((subCode ?? 0) >= firstUniqueSubCode) add(rowKey(null, subCode), entry);
  }
  for (const [outcome, name, category] of rowsOf<NameRow>(terminationNames)) {
    add(name, { outcome, category });
  }
  for (const [outcome, status, category] of rowsOf<StatusRow>(sipStatuses)) {
    for (const network of [540_000, 560_000]) {
      add(rowKey(0.25, network + status), { outcome, category });
    }
  }
  return index;
}

function rowsOf<Row extends readonly unknown[]>(table: RowsByOutcome<Row>) {
  return (Object.entries(table) as [CallOutcome, Row[]][]).flatMap(([outcome, rows]) =>
    rows.map((row): [CallOutcome, ...Row] => [outcome, ...row]),
  );
}
