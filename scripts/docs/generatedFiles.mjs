import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import { runnerImport } from "vite";
import { root } from "../run/root.mjs";
import { buildModel } from "./buildModel.mjs";
import { openDeclarations } from "./openDeclarations.mjs";
import { writeReports } from "./writeReports.mjs";

/**
 * The files that are made of the sources, by their paths in the repository with what belongs in them,
 * and what is wrong with the sources themselves.
 */
export async function generatedFiles() {
  const declarations = openDeclarations();
  const model = JSON.stringify(await buildModel(declarations, formatCode), null, 2);
  const { reports, forgotten } = writeReports(declarations);
  const { module } = await runnerImport(join(root, "src/beyond/tables/tableFiles.ts"));
  const kusto = module.renewKusto(readFileSync(join(root, "docs/kusto.md"), "utf8"));
  const files = { "stories/docs/generated/model.json": `${model}\n`, "docs/kusto.md": kusto };
  return { files: { ...files, ...reports }, forgotten };
}

async function formatCode(text) {
  const { code } = await format("signature.ts", text, { printWidth: 100 });
  return code;
}
