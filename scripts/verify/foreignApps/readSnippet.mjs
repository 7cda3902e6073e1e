import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../run/root.mjs";

/** The first `tsx` code block of the README, as it stands. */
export function readSnippet() {
  const text = readFileSync(join(root, "README.md"), "utf8");
  const [, snippet] = /^```tsx\b[^\n]*\n(.*?)^```\s*$/ms.exec(text) ?? [];
  if (!snippet) throw new Error("README.md has no code block that starts ```tsx");
  return snippet;
}
