// node scripts/verify/packedFiles.mjs TARBALL: the package holds what an app can reach, and no more.
import { readdirSync, readFileSync, statSync } from "node:fs";
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
  "out of reach": packed.filter((file) => !wanted.has(file) && !isForReading(file)),
  "with a source map": packed.filter(
    (file) => file.endsWith(".js") && read(file).includes("sourceMappingURL"),
  ),
  "with a path of this machine": packed.filter((file) => read(file).includes(root)),
};
const problems = Object.entries(kinds).flatMap(([kind, files]) =>
  files.map((file) => `${kind}: ${file}`),
);
const bytes = packed.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
console.log(`${packed.length} files, ${(bytes / 1000).toFixed(1)} kB unpacked`);
if (problems.length > 0) throw new Error(problems.join("\n"));

/** The files that the package's entry points lead to: modules, declarations, style sheets. */
function reachableFiles() {
  const { exports, main, module, types } = JSON.parse(read("package.json"));
  const waiting = [main, module, types, ...targetsIn(exports), ...stubs()]
    .map((target) => posix.normalize(target))
    .flatMap((target) => (target.includes("*") ? filesLike(target) : [target]));
  const reached = new Set();
  while (waiting.length > 0) {
    const file = waiting.pop();
    if (reached.has(file)) continue;
    reached.add(file);
    if (!packed.includes(file)) continue;
    const importing = /\b(?:from|import|require)\s*\(?\s*["'](\.[^"']+)["']/g;
    for (const [, path] of read(file).matchAll(importing)) {
      const target = posix.join(posix.dirname(file), path);
      waiting.push(file.endsWith(".d.ts") ? target.replace(/\.js$/, ".d.ts") : target);
    }
  }
  return reached;
}

function targetsIn(target) {
  return typeof target === "string" ? [target] : Object.values(target).flatMap(targetsIn);
}

/** The entry points for tools that do not read `exports`: manifests in folders, and what they name. */
function stubs() {
  const manifests = packed.filter((file) => /^(core|locales\/[^/]+)\/package\.json$/.test(file));
  const named = manifests.flatMap((file) => {
    const { main, module, types } = JSON.parse(read(file));
    return [main, module, types].map((target) => posix.join(posix.dirname(file), target));
  });
  const sheets = packed.filter((file) => /^(themes\/)?[\w.]+\.css(\.d\.ts)?$/.test(file));
  return ["dist/cjs/package.json", ...manifests, ...named, ...sheets];
}

/** Every language has a module and declarations; a pattern without files is missing as it stands. */
function filesLike(pattern) {
  const [before, after] = pattern.split("*");
  const files = packed.filter((file) => file.startsWith(before) && file.endsWith(after));
  return files.length > 0 ? files : [pattern];
}

/** Sources, and declarations that none imports: for whoever looks into the package. */
function isForReading(file) {
  return /^src\/|\.d\.ts(\.map)?$/.test(file);
}
