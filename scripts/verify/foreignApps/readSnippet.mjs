import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../run/root.mjs";

/** The first `tsx` code block of the README, as it stands; `undefined` if there is none. */
export function readSnippet() {
  const readme = join(root, "README.md");
  if (!existsSync(readme)) return undefined;
  const text = readFileSync(readme, "utf8").replaceAll("\r\n", "\n");
  return /^```tsx\b[^\n]*\n(.*?)^```\s*$/ms.exec(text)?.[1];
}
