import { describe, expect, it } from "vitest";
import { type Module, modules } from "./support/modules.js";

const clientFolders = ["components"];

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
        (from === "react" && /^forwardRef\b/.test(name)) ||
        name === "sharedContext" ||
        // A server cannot call what is the client's.
        /\/create(Part|ActionButton)\.js$/.test(from),
    );
}

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
