import { renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { root } from "./root.mjs";

/** Packs the built package, as it would be published, to a path. */
export async function packPackage(tarball) {
  const folder = dirname(tarball);
  const flags = ["--silent", "--pack-destination", folder];
  const { stdout } = await execa("npm", ["pack", ...flags], { cwd: root });
  renameSync(join(folder, stdout.trim()), tarball);
}
