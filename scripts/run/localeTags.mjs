import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** The tags of the languages, which are the names of the files in src/locales. */
export const localeTags = readdirSync(join(root, "src/locales"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));
