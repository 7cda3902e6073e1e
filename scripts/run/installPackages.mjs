import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./runCommand.mjs";

/** Runs `npm ci` in a folder, if its lock has changed since the last time. */
export async function installPackages(folder) {
  const lock = readFileSync(join(folder, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex");
  // `npm ci` empties node_modules first, so a stamp there vouches for a finished installation.
  const stamp = join(folder, "node_modules", ".installed-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;

  console.log("Installing packages …");
  const flags = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = await runCommand("npm", ["ci", ...flags], { cwd: folder });
  if (code !== 0) throw new Error(`npm ci failed in ${folder}`);
  writeFileSync(stamp, hash);
}
