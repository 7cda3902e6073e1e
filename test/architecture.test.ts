import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, readText } from "./support/files.js";

/** As in ARCHITECTURE.md; folders in one line are one stage. */
const stages = [
  ["reason"],
  ["catalog"],
  ["outcome"],
  ["text", "locales"],
  ["describe"],
  ["developer"],
  ["hooks"],
  ["live"],
  ["components", "styles"],
];

/** The stages that run without React. */
const core = stages.slice(0, 6).flat();

interface Module {
  path: string;
  folder: string;
  code: string;
  imports: { names: string; from: string }[];
}

const importing = /\b(?:import|export)\s+(type\s[^;]*?|[^;"'()]*?)\s*from\s*["']([^"']+)["']/g;
const importingAlone = /\bimport\s*\(?\s*["']([^"']+)["']/g;

const modules: Module[] = filesIn("src", /(?<!\.d)\.tsx?$/)
  .map((file) => file.slice("src/".length))
  .map((path) => {
    const code = withoutComments(readText(`src/${path}`));
    const named = [...code.matchAll(importing)].map(([, names = "", from = ""]) => ({
      names,
      from,
    }));
    const alone = [...code.matchAll(importingAlone)].map(([, from = ""]) => ({ names: "", from }));
    return { path, folder: path.split("/")[0] ?? "", code, imports: [...named, ...alone] };
  });

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*$/gm, "");
}

function stageOf(folder: string): number {
  return stages.findIndex((folders) => folders.includes(folder));
}

/** The folder below src that a relative import leads to. */
function target(path: string, from: string): string {
  return posix.join(posix.dirname(path), from).split("/")[0] ?? "";
}

function usesHook(module: Module): boolean {
  return module.imports
    .filter(({ names }) => !names.startsWith("type"))
    .flatMap(({ names, from }) =>
      names
        .replace(/[{}]/g, "")
        .split(",")
        .map((name) => ({ name: name.trim(), from })),
    )
    .some(
      ({ name, from }) =>
        /^use[A-Z]/.test(name) ||
        (from === "react" && /^(forwardRef|createContext)\b/.test(name)) ||
        // A server cannot call what is the client's.
        from.endsWith("/part.js"),
    );
}

/** Comparisons of a code or a subCode with a number from 100. */
function comparisons(code: string): string[] {
  const number = "[\"']?\\d[\\d_]{2,}";
  const name = "(?:sub)?code\\b[\\])\"']*";
  const operator = "\\s*(?:[=!]==?|[<>]=?)\\s*";
  const pattern = new RegExp(
    `${name}${operator}${number}|${number}["']?${operator}[\\w.?]*${name}`,
    "gi",
  );
  return code.match(pattern) ?? [];
}

const clientFolders = ["hooks", "live", "components"];

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

describe("“use client”", () => {
  const isFirst = ({ code }: Module) => /^\s*["']use client["'];/.test(code);
  const clientModules = modules.filter(({ folder }) => clientFolders.includes(folder));

  it("stands first in every module that uses a hook, makes a component with a ref, or a context", () => {
    const needing = clientModules.filter(usesHook);

    expect(needing.length).toBeGreaterThan(10);
    expect(needing.filter((module) => !isFirst(module)).map(({ path }) => path)).toEqual([]);
  });

  it("stands in no other module, unless the module is a hook", () => {
    const isHook = ({ code }: Module) => /export function use[A-Z]/.test(code);
    const needless = modules
      .filter(({ code }) => /["']use client["']/.test(code))
      .filter(
        (module) =>
          !clientFolders.includes(module.folder) ||
          !(usesHook(module) || isHook(module)) ||
          !isFirst(module),
      );

    expect(needless.map(({ path }) => path)).toEqual([]);
  });
});

describe("codes are data", () => {
  it("compares no code with a number outside reason and catalog", () => {
    const comparing = modules
      .filter(({ folder }) => folder !== "reason" && folder !== "catalog")
      .flatMap(({ path, code }) => comparisons(code).map((found) => `${path}: ${found}`));

    expect(comparing).toEqual([]);
  });

  it.each([
    "if (code === 410) return;",
    "reason.subCode == 3101",
    "subCode >= 540_000",
    'reason["code"] !== 487',
    "code === '410'",
    "410 === reason.code",
    "100 <= subCode",
    "end?.code < 500",
  ])("finds the comparison in %j", (code) => {
    expect(comparisons(code)).toHaveLength(1);
  });

  it.each([
    "code === 0",
    "code === undefined",
    "const code = 410;",
    "decoded > 100",
    "[410, 3101]",
  ])("finds none in %j", (code) => {
    expect(comparisons(code)).toEqual([]);
  });
});
