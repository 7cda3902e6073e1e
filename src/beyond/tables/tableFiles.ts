import { codesSchema } from "./codesSchema.js";
import { listRows } from "./listRows.js";
import { toCsv } from "./toCsv.js";
import { toJson } from "./toJson.js";
import { toKusto } from "./toKusto.js";

/** The files that the build adds to the package, by name. */
export function tableFiles(version: string): Readonly<Record<string, string>> {
  const rows = listRows();
  return {
    "codes.json": toJson(rows, version),
    "codes.schema.json": `${JSON.stringify(codesSchema(), undefined, 2)}\n`,
    "codes.csv": toCsv(rows),
  };
}

const start = "```kusto\nlet codes =";

/** A page of documentation with its Kusto tables as they are now. */
export function renewKusto(page: string): string {
  const from = page.indexOf(start);
  const to = page.indexOf("```", from + start.length);
  return `${page.slice(0, from)}\`\`\`kusto\n${toKusto(listRows())}${page.slice(to)}`;
}
