// @vitest-environment node
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { filesIn, readText, root } from "../support/files.js";

it("the bench imports from the build what the sources have", () => {
  const pages = filesIn("bench/page", /\.jsx?$/);
  const built = [...pages, "bench/describeRows.mjs", "bench/findEntry.mjs"]
    .flatMap((file) => [...readText(file).matchAll(/"(?:\.\.\/)+dist\/(.+)\.js"/g)])
    .map(([, module = ""]) => `src/${module}`);
  const isSource = (path: string) =>
    [".ts", ".tsx"].some((end) => existsSync(join(root, `${path}${end}`)));

  expect(built.length).toBeGreaterThan(5);
  expect(built.filter((path) => !isSource(path))).toEqual([]);
});
