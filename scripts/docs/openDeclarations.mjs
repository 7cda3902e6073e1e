import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { CompilerState, ExtractorConfig } from "@microsoft/api-extractor";
import { execaSync } from "execa";
import { localeTags } from "../run/localeTags.mjs";
import { root } from "../run/root.mjs";
import { tempFolder } from "../run/tempFolder.mjs";

/** The compiler that API Extractor brings along: TypeScript 7 has no API yet. */
export const ts = createRequire(createRequire(import.meta.url).resolve("@microsoft/api-extractor"))(
  "typescript",
);

/**
 * Emits the package's declarations, as `npm run build` does, and reads them: the program, the entry
 * points with what API Extractor has to know of each, and the languages by their tags.
 */
export function openDeclarations() {
  const folder = tempFolder("declarations");
  const dist = join(folder, "dist");
  const config = join(root, "tsconfig.build.json");
  execaSync("tsc", ["--project", config, "--outDir", dist], { cwd: root, preferLocal: true });
  // As if the package stood there, for what it imports and for what belongs to it.
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");

  const fileOf = (path) => join(dist, `${path}.d.ts`);
  const entries = ["index", "core"].map((name) => {
    return { name, file: fileOf(name), extractor: prepare(folder, name, fileOf(name)) };
  });
  const languages = localeTags.map((tag) => ({ tag, file: fileOf(`locales/${tag}`) }));
  const state = CompilerState.create(entries[0].extractor, {
    additionalEntryPoints: [...entries, ...languages].map(({ file }) => file),
  });
  return { dist, entries, languages, state, program: state.program };
}

/** The settings of api-extractor.json for one entry point. */
function prepare(projectFolder, reportFileName, mainEntryPointFilePath) {
  const { $schema: _, ...settings } = JSON.parse(
    readFileSync(join(root, "api-extractor.json"), "utf8"),
  );
  return ExtractorConfig.prepare({
    configObjectFullPath: join(projectFolder, "api-extractor.json"),
    packageJsonFullPath: join(projectFolder, "package.json"),
    configObject: {
      ...settings,
      projectFolder,
      mainEntryPointFilePath,
      apiReport: { ...settings.apiReport, reportFileName },
    },
  });
}
