import { cpSync, symlinkSync } from "node:fs";
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
    const extractor = prepare(folder, name, fileOf(name));
    return { name, file: fileOf(name), extractor };
  });
  const languages = localeTags.map((tag) => ({ tag, file: fileOf(`locales/${tag}`) }));
  const [first, ...others] = [...entries, ...languages].map(({ file }) => file);
  const state = CompilerState.create(prepare(folder, "all", first), {
    additionalEntryPoints: others,
  });
  return { dist, entries, languages, state, program: state.program };
}

function prepare(folder, name, file) {
  return ExtractorConfig.prepare({
    configObjectFullPath: join(folder, "api-extractor.json"),
    packageJsonFullPath: join(folder, "package.json"),
    configObject: {
      projectFolder: folder,
      newlineKind: "lf",
      mainEntryPointFilePath: file,
      compiler: { overrideTsconfig: { compilerOptions, files: [file] } },
      apiReport: {
        enabled: true,
        reportFolder: folder,
        reportTempFolder: folder,
        reportFileName: name,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: {
          default: { logLevel: "none" },
          "ae-forgotten-export": { logLevel: "error" },
        },
      },
    },
  });
}

const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "bundler",
  strict: true,
  skipLibCheck: true,
  types: [],
};
