import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { format as formatCode } from "oxfmt";
import { root } from "../run/root.mjs";
import { buildModel } from "./buildModel.mjs";
import { emitDeclarations } from "./emitDeclarations.mjs";
import { entryPoints } from "./entryPoints.mjs";
import { openDeclarations } from "./openDeclarations.mjs";
import { writeApi } from "./writeApi.mjs";

/** The files that are made of the sources: their paths in the repository and what belongs in them. */
export async function generatedFiles() {
  const options = JSON.parse(readFileSync(join(root, ".oxfmtrc.json"), "utf8"));
  const format = async (file, text) => (await formatCode(file, text, options)).code;
  const folder = emitDeclarations();
  try {
    const context = {
      declarations: openDeclarations(),
      entries: entryPoints(folder),
      folder,
      format: async (text) => (await format("signature.ts", text)).trim(),
    };
    const model = JSON.stringify(await buildModel(context), null, 2);
    return {
      "stories/docs/generated/model.json": await format("model.json", model),
      "docs/api.md": await format("api.md", writeApi(context)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
