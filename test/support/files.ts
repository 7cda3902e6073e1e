import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the repository; the paths of all files here are from there. */
export const root = join(import.meta.dirname, "../..");

/** The text of a file. */
export function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** The files below a folder, at any depth, that a pattern fits. */
export function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((path) => pattern.test(path));
}
