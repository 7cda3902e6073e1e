import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../run/root.mjs";

/** Writes the package's declarations, as `npm run build` does, into a new folder; returns its path. */
export function emitDeclarations() {
  const folder = mkdtempSync(join(tmpdir(), "declarations-"));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const flags = ["--project", join(root, "tsconfig.build.json"), "--outDir", folder];
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...flags], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The declarations cannot be emitted.\n${stdout}`);
  return folder;
}
