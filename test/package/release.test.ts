// @vitest-environment node
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readText } from "../support/files.js";

const folder = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(folder, { recursive: true }));

const [, program = ""] = /node --eval '(.*?)'$/ms.exec(readText(".github/workflows/release.yml"))!;

/** What the check of the release workflow says of a package.json. */
function check(manifest: object) {
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return spawnSync(process.execPath, ["--eval", program], { cwd: folder, encoding: "utf8" });
}

const home = { repository: "github:a/b", homepage: "https://a.b", bugs: "https://a.b/issues" };

it("a release is refused while package.json does not say where the project is at home", () => {
  const { bugs: _, ...rest } = home;

  expect(check({})).toMatchObject({ status: 1 });
  expect(check({}).stderr).toContain("lacks repository, homepage, bugs");
  expect(check(rest).stderr).toContain("lacks bugs");
});

it("a release goes on once it does", () => {
  expect(check(home)).toMatchObject({ status: 0, stderr: "" });
});
