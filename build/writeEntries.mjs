// After the modules and declarations: what only older tools need. The CommonJS copy gets declarations
// of its own, and for those that do not read `exports` (TypeScript's node10, webpack 4, Parcel, Jest 27)
// every entry point stands at the root of the package.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const cjs = join(dist, "cjs");

write(join(cjs, "package.json"), json({ type: "commonjs" }));
for (const file of readdirSync(dist, { recursive: true })) {
  if (!/\.d\.ts(\.map)?$/.test(file) || file.startsWith("cjs")) continue;
  // The way from a map to the sources is one folder longer.
  const text = readFileSync(join(dist, file), "utf8");
  write(join(cjs, file), text.replace('"sources":["', '"sources":["../'));
}

for (const place of ["core", "locales", "themes"])
  rmSync(join(root, place), { recursive: true, force: true });
const locales = readdirSync(join(dist, "locales")).filter((file) => file.endsWith(".js"));
for (const file of ["core.js", ...locales.map((locale) => `locales/${locale}`)]) {
  const entry = file.replace(/\.js$/, "");
  const to = (path) => join(relative(join(root, entry), dist), path).replaceAll("\\", "/");
  write(
    join(root, entry, "package.json"),
    json({
      main: to(`cjs/${file}`),
      module: to(file),
      types: to(`cjs/${entry}.d.ts`),
      sideEffects: false,
    }),
  );
}
const sheets = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith(".css"));
for (const sheet of sheets) {
  mkdirSync(dirname(join(root, sheet)), { recursive: true });
  copyFileSync(join(dist, sheet), join(root, sheet));
  // In the CommonJS copy, which either format may import.
  for (const place of [root, cjs]) write(join(place, `${sheet}.d.ts`), "// A style sheet.\n");
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
