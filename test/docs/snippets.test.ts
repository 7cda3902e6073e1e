// @vitest-environment node
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
// @ts-expect-error It has no types.
import { compilableCode } from "../../scripts/docs/compilableCode.mjs";
// @ts-expect-error It has no types.
import { readSnippets } from "../../scripts/docs/readSnippets.mjs";

interface Snippet {
  file: string;
  line: number;
  code: string;
}

const root = join(import.meta.dirname, "../..");
const { exports: all } = JSON.parse(
  readFileSync(join(root, "stories/docs/generated/model.json"), "utf8"),
) as { exports: { name: string; from: string[] }[] };
const exported = all
  .filter(({ name, from }) => !name.includes(".") && from.includes("react-call-end-reason"))
  .map(({ name }) => name);

// Below the repository, so that packages are found from there.
mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
const folder = mkdtempSync(join(root, "node_modules/.cache/snippets-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of the snippets, with the page and the line in it. */
function compile(snippets: readonly Snippet[]): string {
  const here = mkdtempSync(join(folder, "run-"));
  const files = snippets.map((snippet) => {
    const name = `${snippet.file.replaceAll("/", "~")}~${snippet.line}.tsx`;
    writeFileSync(join(here, name), compilableCode(snippet, exported));
    return name;
  });
  const config = {
    extends: join(root, "tsconfig.json"),
    files: [...files, join(root, "stories/docs/snippets.d.ts"), join(root, "src/define.d.ts")],
    include: [],
  };
  writeFileSync(join(here, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "--project", here, "--pretty", "false"], {
    cwd: here,
    encoding: "utf8",
  });
  return stdout.replaceAll("~", "/");
}

describe("the code in the documentation", () => {
  it("compiles", { timeout: 60_000 }, () => {
    const snippets: Snippet[] = readSnippets();

    expect(snippets.some(({ file }) => file === "README.md")).toBe(true);
    expect(snippets.some(({ file }) => file.endsWith(".mdx"))).toBe(true);
    expect(snippets.some(({ file }) => file.startsWith("src/"))).toBe(true);
    expect(compile(snippets)).toBe("");
  });

  it("is reported by its page and line where it does not", { timeout: 60_000 }, () => {
    const snippet = { file: "README.md", line: 30, code: "\n<CallEndedBanner size={3} />\n" };

    expect(compile([snippet])).toMatch(/^README\.md\/30\.tsx\(31,\d+\): error/);
  });
});
