// node scripts/run.mjs start | test | apps | verify | bench | webkit | screenreader: does its own
// set-up, then the task. Nothing that is imported here may need a package.
import { installPackages } from "./run/installPackages.mjs";
import { root } from "./run/root.mjs";

const tasks = {
  start: () => import("./run/start.mjs"),
  test: () => import("./run/test.mjs"),
  apps: () => import("./run/apps.mjs"),
  verify: () => import("./run/verify.mjs"),
  bench: () => import("../bench/run.mjs"),
  webkit: () => import("../test/engines/webkit.mjs"),
  screenreader: () => import("../test/screenreader/screenreader.mjs"),
};

const [name = "", ...args] = process.argv.slice(2);
if (!Object.hasOwn(tasks, name)) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(tasks).join(" | ")}`);
  process.exit(2);
}

// npm passes a signal on to the shell between it and this process, which ends without doing so.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(143), 1000).unref();

process.chdir(root);
try {
  installPackages(root);
  const { run } = await tasks[name]();
  process.exitCode = await run(args);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
