// node scripts/verify/packedFiles.mjs TARBALL: the package holds what an app can reach, and no more.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { execa } from "execa";
import { root } from "../run/root.mjs";
import { tempFolder } from "../run/tempFolder.mjs";

const beside = ["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "package.json"];

const folder = tempFolder("packed");
await execa("tar", ["-xzf", process.argv[2], "-C", folder, "--strip-components=1"]);
const read = (file) => readFileSync(join(folder, file), "utf8");
const packed = readdirSync(folder, { recursive: true })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => statSync(join(folder, file)).isFile());

const wanted = new Set([...beside, ...reachableFiles()]);
const kinds = {
  missing: [...wanted].filter((file) => !packed.includes(file)),
  "out of reach": packed.filter((file) => !wanted.has(file) && !isDeclaration(file)),
  "with a source map": packed.filter((file) => read(file).includes("sourceMappingURL")),
  "with a path of this machine": packed.filter((file) => read(file).includes(root)),
};
const problems = Object.entries(kinds).flatMap(([kind, files]) =>
  files.map((file) => `${kind}: ${file}`),
);
const bytes = packed.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
console.log(`${packed.length} files, ${(bytes / 1000).toFixed(1)} kB unpacked`);
if (problems.length > 0) throw new Error(problems.join("\n"));

/** The files that the package's exports lead to: modules, declarations, style sheets. */
function reachableFiles() {
  const waiting = Object.values(JSON.parse(read("package.json")).exports)
    .flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)))
    .map((target) => posix.normalize(target))
    .flatMap((target) => (target.includes("*") ? filesLike(target) : [target]));
  const reached = new Set();
  while (waiting.length > 0) {
    const file = waiting.pop();
    if (reached.has(file)) continue;
    reached.add(file);
    if (!packed.includes(file)) continue;
    const importing = /\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;
    for (const [, path] of read(file).matchAll(importing)) {
      const target = posix.join(posix.dirname(file), path);
      waiting.push(file.endsWith(".d.ts") ? target.replace(/\.js$/, ".d.ts") : target);
    }
  }
  return reached;
}

/** Every language has a module and declarations; a pattern without files is missing as it stands. */
function filesLike(pattern) {
  const [before, after] = pattern.split("*");
  const files = packed.filter((file) => file.startsWith(before) && file.endsWith(after));
  return files.length > 0 ? files : [pattern];
}

/** TypeScript writes one for every module of ours; those that none imports do no harm. */
function isDeclaration(file) {
  const source = file.replace(/^dist\/(.*)\.d\.ts$/, "src/$1.ts");
  return (
    source !== file && (existsSync(join(root, source)) || existsSync(join(root, `${source}x`)))
  );
}
