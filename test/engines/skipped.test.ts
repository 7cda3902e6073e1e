// @vitest-environment node
import { expect, it } from "vitest";
import { filesIn, readText } from "../support/files.js";
import skipped from "./skipped.json" with { type: "json" };

const tests = filesIn("test", /\.browser\.test\.tsx?$/);
const sources = tests.map(readText).join("\n");

it.each(Object.entries(skipped))("skips in %s nothing that is not there any more", (_, list) => {
  const files = Object.keys(list.files).filter(
    (file) => !tests.some((test) => test.startsWith(file.replace("/**", "/")) || test === file),
  );
  const names = Object.keys(list.tests).filter((name) => !sources.includes(`"${name}"`));

  expect({ files, names }).toEqual({ files: [], names: [] });
});
