// @vitest-environment node
import { beforeAll, expect, it } from "vitest";
import { generatedFiles } from "../../scripts/docs/generatedFiles.mjs";
import { readText } from "../support/files.js";

const renew = "run `npm run docs` and read the difference before you commit it";

/** Types that exports mention and no app can import yet; none may come to them. */
const notYetExported = [
  "AdapterSource",
  "CallAgentSource",
  "CallEndDetailsLabels",
  "CallEndSettings",
  "CallEndWords",
  "CallSource",
  "ClientSource",
  "ContentProps",
  "DeepPartial",
  "IncomingCallSource",
  "SnapshotSource",
  "endProps",
  "resultCategories",
];

let made: { files: Record<string, string>; forgotten: string[] };
beforeAll(async () => {
  made = await generatedFiles();
}, 60_000);

it("are the API reports and the model that the sources make", () => {
  expect(Object.keys(made.files)).toEqual([
    "stories/docs/generated/model.json",
    "docs/api/index.api.md",
    "docs/api/core.api.md",
  ]);
  for (const [path, wanted] of Object.entries(made.files)) {
    expect(readText(path), `${path} is not what the sources make: ${renew}`).toBe(wanted);
  }
});

it("mention no type that an app cannot import", () => {
  const names = made.forgotten.map((message) => /"(.+)"/.exec(message)?.[1] ?? message);

  expect([...new Set(names)].toSorted(), "export it in src/index.ts").toEqual(notYetExported);
});
