import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const command = "npm ci --include=dev --no-audit --no-fund --loglevel=error";

/** Runs `npm ci` in a folder, if its lock has changed since the last time, and says so before. */
export function installPackages(folder) {
  const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
  const hash = createHash("sha256").update(lock).digest("hex");
  // `npm ci` empties node_modules first, so a stamp there vouches for a finished installation.
  const stamp = join(folder, "node_modules", ".installed-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;

  console.log(`Installs the packages of ${join(folder, "package-lock.json")}: npm ci`);
  const { status } = spawnSync(command, { cwd: folder, shell: true, stdio: "inherit" });
  if (status !== 0) throw new Error(`npm could not install them. Try it yourself: ${command}`);
  writeFileSync(stamp, hash);
}
