import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** All that is measured without a page, each in a process of its own. */
export function measureInNode() {
  return { rows: run("describeRows.mjs"), findText: run("findEntry.mjs") };
}

function run(script) {
  console.log(`${script} …`);
  const path = join(import.meta.dirname, script);
  return JSON.parse(execFileSync(process.execPath, ["--expose-gc", path], { encoding: "utf8" }));
}
