import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

const importing = /\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;

/** The files of an unpacked package that its exports lead to: modules, declarations, style sheets. */
export function reachableFiles(unpacked) {
  const { exports } = JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8"));
  const waiting = Object.values(exports)
    .flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)))
    .map((target) => posix.normalize(target));
  const reached = new Set();
  while (waiting.length > 0) {
    const file = waiting.pop();
    if (reached.has(file)) continue;
    reached.add(file);
    const text = readFileSync(join(unpacked, file), "utf8");
    for (const [, path] of text.matchAll(importing)) {
      const target = posix.join(posix.dirname(file), path);
      waiting.push(file.endsWith(".d.ts") ? target.replace(/\.js$/, ".d.ts") : target);
    }
  }
  return reached;
}
