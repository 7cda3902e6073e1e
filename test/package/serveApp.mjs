// node serveApp.mjs NAME FOLDER PORT: makes a foreign app in a folder, with the packed package from
// KIT_TARBALL, builds it for production and serves it.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { root } from "../../scripts/run/root.mjs";
import { serve } from "../../scripts/run/serve.mjs";
import { setUps } from "./setUps.mjs";

const [name, app, port] = process.argv.slice(2);
const { kind, sources, packages, serves, headers } = setUps.find((setUp) => setUp.name === name);
const env = { NEXT_TELEMETRY_DISABLED: "1", PORT: port };
const npm = (...args) =>
  execa("npm", args, { cwd: app, env, stdio: ["ignore", "inherit", "inherit"] });

mkdirSync(app, { recursive: true });
for (const [source, place] of Object.entries(sources)) {
  cpSync(join(import.meta.dirname, "apps", source), join(app, place), { recursive: true });
}
// The README's first snippets as they stand: a page of the Vite app, and pages of Next's app router.
if (kind === "vite") writeSnippet(0, "src/readme/Snippet.tsx");
if (kind === "next")
  for (const index of [0, 1]) writeSnippet(index, `app/readme/${index}/page.tsx`);
writeManifest();
await npm("install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error");
await npm("run", "--silent", "build");
if (serves) await serve(join(app, serves), { port: Number(port), headers });
else await npm("run", "--silent", "start");

function writeSnippet(index, place) {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const snippet = [...readme.matchAll(/^```tsx\b[^\n]*\n(.*?)^```\s*$/gms)][index]?.[1];
  if (!snippet) throw new Error(`README.md has no block of tsx number ${index}`);
  mkdirSync(dirname(join(app, place)), { recursive: true });
  writeFileSync(join(app, place), snippet);
}

function writeManifest() {
  const file = join(app, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  const kit = { "react-call-end-reason": `file:${process.env.KIT_TARBALL}` };
  manifest.dependencies = { ...manifest.dependencies, ...packages, ...kit };
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}
