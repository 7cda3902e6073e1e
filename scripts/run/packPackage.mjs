import { readdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCommand } from "./runCommand.mjs";

/** Packs the built package to a path. */
export async function packPackage(tarball) {
  const folder = dirname(tarball);
  const code = await runCommand("npm", ["pack", "--silent", "--pack-destination", folder]);
  const packed = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (code !== 0 || !packed) throw new Error("npm pack failed");
  renameSync(join(folder, packed), tarball);
}
