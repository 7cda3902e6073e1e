// @vitest-environment node
import { spawnSync } from "node:child_process";
import { beforeAll, expect, it } from "vitest";
import { root } from "../support/files.js";

// In a process of its own: a compiler in this one would slow down what comes after it.
const said = { stdout: "", stderr: "" };
beforeAll(() => {
  const options = { cwd: root, encoding: "utf8" } as const;
  Object.assign(said, spawnSync(process.execPath, ["scripts/docs.mjs", "--check"], options));
}, 60_000);

it("API reports, the model of the documentation and the Kusto tables are what the sources make", () => {
  expect(said.stdout).toBe(`\
stories/docs/generated/model.json is as it was.
docs/kusto.md is as it was.
docs/api/index.api.md is as it was.
docs/api/core.api.md is as it was.
`);
});

it("no export mentions a type that an app cannot import", () => {
  expect(said.stderr, "export it in src/index.ts").toBe("");
});
