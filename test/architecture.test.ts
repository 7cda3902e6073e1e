import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { modules } from "./support/modules.js";

/** As in ARCHITECTURE.md; folders in one line are one stage. */
const stages = [
  ["reason"],
  ["catalog"],
  ["outcome"],
  ["words"],
  ["locales"],
  ["describe"],
  ["developer"],
  ["live"],
  ["components", "styles"],
];

/** The stages that run without React. */
const core = stages.slice(0, 8).flat();

function stageOf(folder: string): number {
  return stages.findIndex((folders) => folders.includes(folder));
}

/** The folder below src that a relative import leads to. */
function target(path: string, from: string): string {
  return posix.join(posix.dirname(path), from).split("/")[0] ?? "";
}

describe("the road of the data", () => {
  it("has a stage for every module but the two entry points", () => {
    const without = modules.filter(({ folder }) => stageOf(folder) < 0).map(({ path }) => path);

    expect(without.toSorted()).toEqual(["core.ts", "index.ts"]);
    expect(modules.length).toBeGreaterThan(50);
  });

  it("goes one way: no module imports from a later stage", () => {
    const back = modules
      .filter(({ folder }) => stageOf(folder) >= 0)
      .flatMap(({ path, folder, imports }) =>
        imports
          .filter(({ from }) => from.startsWith("."))
          .filter(({ from }) => {
            const stage = stageOf(target(path, from));
            return stage < 0 || stage > stageOf(folder);
          })
          .map(({ from }) => `${path} imports ${from}`),
      );

    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
    expect(back).toEqual([]);
  });

  it("needs no package before it reaches React", () => {
    const foreign = modules
      .filter(({ folder, path }) => core.includes(folder) || path === "core.ts")
      .flatMap(({ path, imports }) =>
        imports.filter(({ from }) => !from.startsWith(".")).map(({ from }) => `${path}: ${from}`),
      );

    expect(foreign).toEqual([]);
  });

  it("is left by core.ts before React", () => {
    const leads = modules
      .filter(({ path }) => path === "core.ts")
      .flatMap(({ path, imports }) => imports.map(({ from }) => target(path, from)));

    expect(leads.length).toBeGreaterThan(0);
    expect(leads.filter((folder) => !core.includes(folder))).toEqual([]);
  });
});
