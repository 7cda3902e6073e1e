// @vitest-environment node
import { expect, it } from "vitest";
import { generatedFiles } from "../../scripts/docs/generatedFiles.mjs";
import { readText } from "../support/files.js";

const renew = "run `npm run docs` and read the difference before you commit it";

it("is the API report and the model that the sources make", { timeout: 60_000 }, async () => {
  const files: Record<string, string> = await generatedFiles();

  expect(Object.keys(files)).toEqual(["stories/docs/generated/model.json", "docs/api.md"]);
  for (const [path, wanted] of Object.entries(files)) {
    expect(readText(path), `${path} is not what the sources make: ${renew}`).toBe(wanted);
  }
});
