import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./files.js";

interface CompileSettings {
  compilerOptions?: object;
  /** Declarations that the files take for granted, by their paths in the repository. */
  declarations?: readonly string[];
}

/**
 * What TypeScript says, with the settings of the repository, of files by their paths and texts;
 * nothing if they compile.
 */
export function compileFiles(
  files: Readonly<Record<string, string>>,
  { compilerOptions = {}, declarations = [] }: CompileSettings = {},
): string {
  // Below the repository, so that packages are found from there.
  const parent = join(root, "node_modules/.cache");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "compile-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const given = ["src/define.d.ts", ...declarations].map((path) => join(root, path));
    const config = {
      extends: join(root, "tsconfig.json"),
      compilerOptions,
      files: [...Object.keys(files), ...given],
      include: [],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const flags = ["--project", folder, "--pretty", "false"];
    const options = { cwd: folder, encoding: "utf8" } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, ...flags], options);
    if (status !== 0 && !stdout) throw new Error(`The compiler does not run.\n${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
