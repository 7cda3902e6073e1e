// @vitest-environment node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generatedFiles } from "../../scripts/docs/generatedFiles.mjs";

const root = join(import.meta.dirname, "../..");
const renew = "run `npm run docs` and read the difference before you commit it";

it("is the API report and the model that the sources make", { timeout: 60_000 }, async () => {
  const files: Record<string, string> = await generatedFiles();

  expect(Object.keys(files)).toEqual(["stories/docs/generated/model.json", "docs/api.md"]);
  for (const [path, wanted] of Object.entries(files)) {
    const there = readFileSync(join(root, path), "utf8");
    expect(there, `${path} is not what the sources make: ${renew}`).toBe(wanted);
  }
});
