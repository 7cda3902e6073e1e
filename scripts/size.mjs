// npm run size: what the built package costs in an app, against its limits, and that nobody ships
// what they did not import.
import { execa } from "execa";
import limits from "../.size-limit.mjs";
import { root } from "./run/root.mjs";
import { bundleExports, bundleFile } from "./size/bundleExports.mjs";
import { checkShaking } from "./size/checkShaking.mjs";

const bundles = {};
for (const { name, path } of limits) {
  if (path === bundleFile(name)) bundles[name] = await bundleExports(name);
}
const { failed } = await execa("size-limit", {
  cwd: root,
  preferLocal: true,
  stdio: "inherit",
  reject: false,
});
await checkShaking(bundles);
if (failed) process.exitCode = 1;
