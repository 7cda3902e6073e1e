// node scripts/run.mjs start | test | verify | bench: does its own set-up, then the task.
import { installPackages } from "./run/installPackages.mjs";
import { root } from "./run/root.mjs";
import { stopChildrenOnExit } from "./run/runCommand.mjs";

const tasks = {
  start: () => import("./run/start.mjs"),
  test: () => import("./run/test.mjs"),
  verify: () => import("./run/verify.mjs"),
  bench: () => import("../bench/run.mjs"),
};

const name = process.argv[2] ?? "";
if (!Object.hasOwn(tasks, name)) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(tasks).join(" | ")}`);
  process.exit(2);
}

process.chdir(root);
stopChildrenOnExit();
try {
  await installPackages(root);
  const { run } = await tasks[name]();
  process.exitCode = await run();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
