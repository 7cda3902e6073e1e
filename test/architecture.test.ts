import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, readText } from "./support/files.js";
import { type Module, modules, modulesIn } from "./support/modules.js";

/** Folders that stand on each other, the lowest first; those in one line know nothing of each other. */
type Stages = readonly (readonly string[])[];

/** The files that stand in no folder. */
const files = "";

/** As in ARCHITECTURE.md. */
const stages: Stages = [
  ["reason"],
  ["catalog"],
  ["outcome"],
  ["words"],
  ["locales"],
  ["describe"],
  ["developer"],
  ["live"],
  ["components", "styles"],
  // Where there is no React. Nothing imports these: no app pays for them.
  ["beyond"],
  [files],
];

/** The stages that run without React. */
const core = stages.slice(0, 8).flat();

/** The rooms of src/components. */
const rooms: Stages = [
  ["provider", "as-child"],
  ["end"],
  ["announcing"],
  ["parts"],
  ["hooks", "banner", "dialog", "page", "details"],
  [files],
];

/** The repository: settings first, tests last. */
const repository: Stages = [
  [files],
  ["src", "dist"],
  ["fakes"],
  ["scripts"],
  ["bench"],
  ["stories"],
  [".storybook"],
  ["test"],
];

/** One command sets up whatever is asked for, and then starts it. */
const isStart = (found: string) => found.startsWith("scripts/run.mjs imports ");

const everything = repository
  .flat()
  .filter((folder) => folder !== files && folder !== "dist")
  .flatMap((folder) => modulesIn(folder, folder));

/** The folder in which a path starts, and the stage of it; -1 where it has none. */
function placeOf(path: string, road: Stages): { folder: string; stage: number } {
  const [first = "", ...below] = path.split("/");
  const folder = below.length > 0 ? first : files;
  return { folder, stage: road.findIndex((folders) => folders.includes(folder)) };
}

/** The imports that lead to a later stage, or to another folder of the same one. */
function backward(road: Stages, from: readonly Module[]): string[] {
  return from.flatMap(({ path, imports }) => {
    const own = placeOf(path, road);
    return imports
      .filter((one) => one.from.startsWith("."))
      .map((one) => posix.join(posix.dirname(path), one.from))
      .filter((to) => !to.startsWith("..") && placeOf(to, road).folder !== own.folder)
      .filter((to) => {
        const { stage } = placeOf(to, road);
        return stage < 0 || stage >= own.stage;
      })
      .map((to) => `${path} imports ${to}`);
  });
}

describe.each([
  { name: "src", road: stages, of: modules, atLeast: 100 },
  { name: "src/components", road: rooms, of: modulesIn("src/components"), atLeast: 40 },
  { name: "the repository", road: repository, of: everything, atLeast: 400 },
])("the road through $name", ({ road, of, atLeast }) => {
  it("has a stage for every module", () => {
    const without = of.filter(({ path }) => placeOf(path, road).stage < 0).map(({ path }) => path);

    expect(without).toEqual([]);
    expect(of.flatMap(({ imports }) => imports).length).toBeGreaterThan(atLeast);
  });

  it("goes one way: no module imports from a later stage, or from beside it", () => {
    const back = backward(road, of).filter((found) => !isStart(found));

    expect(back, "Move what both need to an earlier stage").toEqual([]);
  });
});

describe("the way back", () => {
  const module = (path: string, from: string) =>
    ({ path, imports: [{ names: "x", from }] }) as Module;

  it.each([
    ["reason/a.ts", "../words/b.js"],
    ["reason/a.ts", "../index.js"],
    ["reason/a.ts", "../elsewhere/b.js"],
    ["components/parts/a.ts", "../../styles/b.js"],
  ])("is found from %s to %s", (path, from) => {
    expect(backward(stages, [module(path, from)])).toHaveLength(1);
  });

  it.each([
    ["words/a.ts", "../reason/b.js"],
    ["words/a.ts", "./b.js"],
    ["words/a.ts", "react"],
    ["index.ts", "./words/b.js"],
  ])("is none from %s to %s", (path, from) => {
    expect(backward(stages, [module(path, from)])).toEqual([]);
  });
});

describe("the road of the data", () => {
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
      .flatMap(({ imports }) => imports.map(({ from }) => placeOf(posix.normalize(from), stages)));

    expect(leads.length).toBeGreaterThan(0);
    expect(leads.filter(({ folder }) => !core.includes(folder))).toEqual([]);
  });

  it("comes from nowhere but src: scripts, stories and tests are no part of it", () => {
    const outside = modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => posix.join(posix.dirname(path), from).startsWith(".."))
        .map(({ from }) => `${path} imports ${from}`),
    );

    expect(outside).toEqual([]);
  });
});

describe("a room of src", () => {
  const most = { files: 20, folders: 10, shortFiles: 0.21 };
  // Each language is a file of its own, and there are as many as there are languages.
  const all = filesIn("src", /./).filter((file) => !file.startsWith("src/locales/"));

  it("can be looked over: no folder has many files or folders in it", () => {
    const inside = new Map<string, Set<string>>();
    for (const file of all) {
      for (let path = file; path !== "src"; path = posix.dirname(path)) {
        const folder = posix.dirname(path);
        inside.set(folder, (inside.get(folder) ?? new Set()).add(path));
      }
    }
    const crowded = [...inside].flatMap(([folder, paths]) => {
      const own = [...paths].filter((path) => all.includes(path)).length;
      return own > most.files || paths.size - own > most.folders
        ? [`${folder}: ${own} files, ${paths.size - own} folders`]
        : [];
    });

    expect(inside.size).toBeGreaterThan(15);
    expect(crowded).toEqual([]);
  });

  it("is not made of crumbs: few files are shorter than ten lines, data apart", () => {
    const code = all.filter((file) => !file.includes("/data/"));
    const short = code.filter((file) => readText(file).trimEnd().split("\n").length < 10);

    expect(short.length / code.length).toBeLessThanOrEqual(most.shortFiles);
  });
});
