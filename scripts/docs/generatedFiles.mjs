import { format } from "oxfmt";
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
  return { files: { "stories/docs/generated/model.json": `${model}\n`, ...reports }, forgotten };
}

async function formatCode(text) {
  const { code } = await format("signature.ts", text, { printWidth: 100 });
  return code;
}
