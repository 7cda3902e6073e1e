// node serveApp.mjs NAME FOLDER PORT: makes a foreign app in a folder, with the packed package from
// KIT_TARBALL, builds it for production and serves it.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { root } from "../../scripts/run/root.mjs";
import { serve } from "../../scripts/run/serve.mjs";
import { setUps } from "./setUps.mjs";

const [name, app, port] = process.argv.slice(2);
const { kind, sources, packages, serves } = setUps.find((setUp) => setUp.name === name);
const env = { NEXT_TELEMETRY_DISABLED: "1", PORT: port };
const npm = (...args) =>
  execa("npm", args, { cwd: app, env, stdio: ["ignore", "inherit", "inherit"] });

mkdirSync(app, { recursive: true });
for (const [source, place] of Object.entries(sources)) {
  cpSync(join(import.meta.dirname, "apps", source), join(app, place), { recursive: true });
}
if (kind === "vite") writeSnippet();
writeManifest();
await npm("install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error");
await npm("run", "--silent", "build");
if (serves) await serve(join(app, serves), { port: Number(port) });
else await npm("run", "--silent", "start");

/** The README's first block of `tsx`, as it stands, is a page of the app. */
function writeSnippet() {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, snippet] = /^```tsx\b[^\n]*\n(.*?)^```\s*$/ms.exec(readme) ?? [];
  if (!snippet) throw new Error("README.md has no code block that starts ```tsx");
  mkdirSync(join(app, "src/readme"));
  writeFileSync(join(app, "src/readme/Snippet.tsx"), snippet);
}

function writeManifest() {
  const file = join(app, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  const kit = { "react-call-end-reason": `file:${process.env.KIT_TARBALL}` };
  manifest.dependencies = { ...manifest.dependencies, ...packages, ...kit };
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}
