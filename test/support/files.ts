import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the repository; the paths of all files here are from there. */
export const root = join(import.meta.dirname, "../..");

/** The text of a file. */
export function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** The files below a folder, at any depth, that a pattern fits; those of packages are left out. */
export function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesIn(path, pattern);
    return pattern.test(path) ? [path] : [];
  });
}
