import { filesIn, readText } from "../support/files.js";
import type { Snippet } from "./compilableCode.js";

const fence = /^```(tsx?|jsx?)\n([^]*?)^```$/gm;

/**
 * Every block of TypeScript in the README, in CONTRIBUTING and in the pages of the documentation, and
 * every example in a docstring: the file, the line it starts on, and the code.
 */
export function readSnippets(): Snippet[] {
  const pages = filesIn("stories", /\.mdx$/).toSorted();
  const markdown = ["README.md", "CONTRIBUTING.md", ...pages].flatMap((file) =>
    matches(file, fence).map(({ match: [, , code = ""], line }) => ({
      file,
      line: line + 1,
      code,
    })),
  );
  const example = /@example\n((?: \*.*\n)+?) \*\//g;
  const docstrings = filesIn("src", /\.tsx?$/)
    .toSorted()
    .flatMap((file) =>
      matches(file, example).map(({ match: [, lines = ""], line }) => ({
        file,
        line: line + 1,
        code: lines.replace(/^ \* ?/gm, ""),
      })),
    );
  return [...markdown, ...docstrings];
}

function matches(file: string, pattern: RegExp) {
  const text = readText(file);
  return [...text.matchAll(pattern)].map((match) => ({
    match,
    line: text.slice(0, match.index).split("\n").length,
  }));
}
