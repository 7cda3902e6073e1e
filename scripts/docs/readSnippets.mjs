import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/root.mjs";

const fence = /^```(tsx?|jsx?)\n([^]*?)^```$/gm;

/**
 * Every block of TypeScript in the README, in CONTRIBUTING and in the pages of the documentation, and
 * every example in a docstring: the file, the line it starts on, and the code.
 */
export function readSnippets() {
  const pages = filesIn("stories", /\.mdx$/);
  const markdown = ["README.md", "CONTRIBUTING.md", ...pages].flatMap((file) =>
    matches(file, fence).map(({ match: [, , code], line }) => ({ file, line: line + 1, code })),
  );
  const example = /@example\n((?: \*.*\n)+?) \*\//g;
  const docstrings = filesIn("src", /\.tsx?$/).flatMap((file) =>
    matches(file, example).map(({ match: [, lines], line }) => ({
      file,
      line: line + 1,
      code: lines.replace(/^ \* ?/gm, ""),
    })),
  );
  return [...markdown, ...docstrings];
}

function filesIn(folder, name) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => name.test(file))
    .toSorted();
}

function matches(file, pattern) {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(pattern)].map((match) => ({
    match,
    line: text.slice(0, match.index).split("\n").length,
  }));
}
