// node scripts/verify/packedFiles.mjs TARBALL: the package holds what an app can reach, and no more.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/root.mjs";
import { tempFolder } from "../run/tempFolder.mjs";
import { unpackPackage } from "../run/unpackPackage.mjs";
import { reachableFiles } from "./packedFiles/reachableFiles.mjs";

const beside = ["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "package.json"];

const unpacked = await unpackPackage(process.argv[2], tempFolder("packed"));
const read = (file) => readFileSync(join(unpacked, file), "utf8");
const packed = readdirSync(unpacked, { recursive: true })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => statSync(join(unpacked, file)).isFile());

const wanted = [...beside, ...reachableFiles(unpacked)];
const kinds = {
  missing: wanted.filter((file) => !packed.includes(file)),
  "out of reach": packed.filter((file) => !wanted.includes(file) && !isDeclaration(file)),
  "with a source map": packed.filter((file) => read(file).includes("sourceMappingURL")),
  "with a path of this machine": packed.filter((file) => read(file).includes(root)),
};
const problems = Object.entries(kinds).flatMap(([kind, files]) =>
  files.map((file) => `${kind}: ${file}`),
);
const bytes = packed.reduce((sum, file) => sum + statSync(join(unpacked, file)).size, 0);
console.log(`${packed.length} files, ${(bytes / 1000).toFixed(1)} kB unpacked`);
if (problems.length > 0) throw new Error(problems.join("\n"));

/** TypeScript writes one for every module of ours; those that none imports do no harm. */
function isDeclaration(file) {
  const source = file.replace(/^dist\/(.*)\.d\.ts$/, "src/$1.ts");
  return (
    source !== file && (existsSync(join(root, source)) || existsSync(join(root, `${source}x`)))
  );
}
