import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The app's ends in the words of the package it has installed. */
export async function describeEnds(app) {
  const { resolve } = createRequire(join(app, "package.json"));
  const { describeCallEnd } = await import(pathToFileURL(resolve("react-call-end-reason/core")));
  const ends = JSON.parse(readFileSync(join(app, "src/ends.json"), "utf8"));
  return { banner: describeCallEnd(ends.banner), dialog: describeCallEnd(ends.dialog) };
}
