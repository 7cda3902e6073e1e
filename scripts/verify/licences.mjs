// What an app installs with the package is free to use: all licences of its run-time dependencies.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../run/root.mjs";

const permissive = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

const licences = new Map();
collect(root);
const refused = [...licences].filter(([, licence]) => !permissive.includes(licence));
console.log([...licences].map(([name, licence]) => `${licence}  ${name}`).join("\n"));
if (refused.length > 0) throw new Error(`Not permissive: ${refused.map(([name]) => name)}`);

function collect(folder) {
  const { name, version, license, dependencies = {} } = readManifest(folder);
  const key = `${name} ${version}`;
  if (licences.has(key)) return;
  licences.set(key, license);
  for (const dependency of Object.keys(dependencies)) collect(findPackage(dependency, folder));
}

/** Where Node would find it; not by resolving, since not every package exports its manifest. */
function findPackage(name, from) {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  if (from === dirname(from)) throw new Error(`Not installed: ${name}`);
  return findPackage(name, dirname(from));
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
