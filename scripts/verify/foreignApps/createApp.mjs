import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../run/runCommand.mjs";

const sources = fileURLToPath(new URL("app", import.meta.url));

/** Writes the app into an empty folder, the README's snippet included, and installs its packages. */
export async function createApp({ app, packages, tarball, snippet }) {
  cpSync(sources, app, { recursive: true });
  if (snippet !== undefined) {
    mkdirSync(join(app, "src/readme"));
    writeFileSync(join(app, "src/readme/Snippet.tsx"), snippet);
  }
  const dependencies = { ...packages, "react-call-end-reason": `file:${tarball}` };
  const manifest = { name: "foreign-app", private: true, type: "module", dependencies };
  writeFileSync(join(app, "package.json"), JSON.stringify(manifest, null, 2));

  const flags = ["--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  const code = await runCommand("npm", ["install", ...flags], { cwd: app });
  if (code !== 0) throw new Error(`npm install ended with ${code}`);
}
