import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/root.mjs";

/** The entry points with declarations: the name to import from, and the file in a folder of them. */
export function entryPoints(folder) {
  const { name, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries(exports)
    .filter(([, { types }]) => types)
    .map(([path, { types }]) => ({
      from: path.replace(".", name),
      file: join(folder, types.replace("./dist/", "")),
    }));
}
