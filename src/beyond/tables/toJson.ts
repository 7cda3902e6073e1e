import { listNames } from "./listNames.js";
import { listOutcomes } from "./listOutcomes.js";
import type { TableFacts, TableRow } from "./TableRow.js";

const texts = ["title", "description", "meaning", "advice"] as const;

/**
 * All that the catalog knows, as JSON: the outcomes with their words, the keys of codes and the names of
 * ends. A key or a name has words of its own only where they are not its outcome's.
 */
export function toJson(rows: readonly TableRow[], version: string): string {
  const outcomes = listOutcomes();
  const withoutCommon = <Row extends TableFacts>(row: Row) =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([field, value]) =>
          !(texts as readonly string[]).includes(field) ||
          `${value}` !== `${outcomes[row.outcome]?.[field as (typeof texts)[number]]}`,
      ),
    );
  const about = {
    $schema: "./codes.schema.json",
    version,
    notice: "Meanings and advice of Microsoft's table are used under CC BY 4.0: see NOTICE.",
  };
  const lists = {
    outcomes: Object.values(outcomes),
    codes: rows.map(withoutCommon),
    names: listNames().map(withoutCommon),
  };
  const head = Object.entries(about).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  // One entry a line, to be read, searched and compared by lines.
  const body = Object.entries(lists).map(
    ([name, list]) => `"${name}": [\n${list.map((one) => JSON.stringify(one)).join(",\n")}\n]`,
  );
  return `{\n${[...head, ...body].join(",\n")}\n}\n`;
}
