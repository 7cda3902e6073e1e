// "use client" stands in hook and component modules only, and the build has kept it in each.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/root.mjs";

const allowed = /^(cjs[\\/])?components[\\/]/;
const problems = [];

for (const module of modulesIn("dist", /\.js$/)) {
  if (isClient("dist", module) && !allowed.test(module)) problems.push(`not allowed: ${module}`);
}
for (const source of modulesIn("src", /\.tsx?$/)) {
  const module = source.replace(/\.tsx?$/, ".js");
  if (!existsSync(join(root, "dist", module)) || !isClient("src", source)) continue;
  for (const copy of [module, join("cjs", module)]) {
    if (!isClient("dist", copy)) problems.push(`lost by the build: ${copy}`);
  }
}

if (problems.length > 0) throw new Error(`"use client" is wrong\n${problems.join("\n")}`);

function modulesIn(folder, pattern) {
  const files = readdirSync(join(root, folder), { recursive: true });
  return files.filter((file) => pattern.test(file));
}

function isClient(folder, file) {
  return /^\s*["']use client["']/m.test(readFileSync(join(root, folder, file), "utf8"));
}
