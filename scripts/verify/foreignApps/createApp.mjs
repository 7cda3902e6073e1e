import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../run/runCommand.mjs";

/**
 * Makes an app in a folder and installs its packages and the tarball. `sources` are folders and
 * files beside this module, each with its place in the app; `packages` come on top of those that a
 * package.json among the sources asks for.
 */
export async function createApp({ app, sources, packages, tarball }) {
  for (const [source, place] of sources) {
    cpSync(fileURLToPath(new URL(source, import.meta.url)), join(app, place), { recursive: true });
  }
  const path = join(app, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const kit = { "react-call-end-reason": `file:${tarball}` };
  manifest.dependencies = { ...manifest.dependencies, ...packages, ...kit };
  writeFileSync(path, JSON.stringify(manifest, null, 2));

  const flags = ["--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  const code = await runCommand("npm", ["install", ...flags], { cwd: app });
  if (code !== 0) throw new Error(`npm install ended with ${code}`);
}
