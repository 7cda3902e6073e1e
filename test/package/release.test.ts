// @vitest-environment node
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readText } from "../support/files.js";

const folder = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(folder, { recursive: true }));

const workflow = readText(".github/workflows/release.yml");
const [, program = ""] = /node --eval '(.*?)'$/ms.exec(workflow)!;
const [, pictures = ""] = /^ *(sed .*)$/m.exec(workflow)!;

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

it("all pictures of the README are found from elsewhere, too, as they were at the release", () => {
  const readme = join(folder, "README.md");
  writeFileSync(readme, readText("README.md"));
  const env = { ...process.env, GITHUB_REPOSITORY: "a/b", GITHUB_REF_NAME: "v1.2.3" };
  expect(spawnSync("bash", ["-c", pictures], { cwd: folder, env })).toMatchObject({ status: 0 });

  const addresses = readFileSync(readme, "utf8").match(
    /(?<=src(set)?=")[^"]*|(?<=!\[.*\]\()[^)]*/g,
  );

  expect(addresses?.map((address) => address.replace(/\w+-(light|dark)\.png$/, "…"))).toEqual(
    Array(2).fill("https://raw.githubusercontent.com/a/b/v1.2.3/docs/…"),
  );
});
