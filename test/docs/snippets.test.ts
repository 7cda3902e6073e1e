// @vitest-environment node
import { expect, it } from "vitest";
import { model } from "../../stories/docs/blocks/model.js";
import { compileFiles } from "../support/compileFiles.js";
import { compilableCode, type Snippet } from "./compilableCode.js";
import { readSnippets } from "./readSnippets.js";

const exported = model.exports
  .filter(({ name, from }) => !name.includes(".") && from.includes("react-call-end-reason"))
  .map(({ name }) => name);

/** What the compiler says of the snippets, with the page and the line in it. */
function compile(snippets: readonly Snippet[]): string {
  const files = snippets.map((snippet) => [
    `${snippet.file.replaceAll("/", "~")}~${snippet.line}.tsx`,
    compilableCode(snippet, exported),
  ]);
  const declarations = ["stories/docs/snippets.d.ts"];
  return compileFiles(Object.fromEntries(files), { declarations }).replaceAll("~", "/");
}

it("the code in the documentation compiles, and is reported by page and line where it does not", () => {
  const snippets = readSnippets();
  expect(snippets.some(({ file }) => file === "README.md")).toBe(true);
  expect(snippets.some(({ file }) => file.endsWith(".mdx"))).toBe(true);
  expect(snippets.some(({ file }) => file.startsWith("src/"))).toBe(true);

  const wrong = { file: "wrong.md", line: 30, code: "\n<CallEndedBanner size={3} />\n" };
  const errors = compile([...snippets, wrong]).match(/^.*\berror TS.*$/gm);

  expect(errors).toEqual([expect.stringMatching(/^wrong\.md\/30\.tsx\(31,\d+\): error/)]);
}, 60_000);
