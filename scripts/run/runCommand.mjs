import { spawn, spawnSync } from "node:child_process";

const windows = process.platform === "win32";
const children = new Set();

/** Runs a command to its end, or the signal, showing what it prints; the result is its exit code. */
export function runCommand(command, args, { cwd, env, signal } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
      // A process group of its own, so that it can be stopped with everything it has started.
      detached: !windows,
      shell: windows,
    });
    children.add(child);
    signal?.addEventListener("abort", () => signalGroup(child, "SIGTERM"), { once: true });
    child.once("error", reject);
    child.once("exit", (code) => {
      children.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** Takes every command that is still running down with this process. */
export function stopChildrenOnExit() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, () => stopAll(signal === "SIGINT" ? 130 : 143));
  }
  process.on("exit", () => children.forEach((child) => signalGroup(child, "SIGKILL")));
  if (process.env.npm_lifecycle_event) stopWithParent();
}

/** npm passes a signal on to the shell between it and this process, which ends without doing so. */
function stopWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stopAll(143), 1000).unref();
}

function stopAll(exitCode) {
  for (const child of children) {
    signalGroup(child, "SIGTERM");
    child.once("exit", () => children.size === 0 && process.exit(exitCode));
  }
  if (children.size === 0) process.exit(exitCode);
  setTimeout(() => process.exit(exitCode), 5000);
}

function signalGroup(child, signal) {
  if (windows) {
    spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}
