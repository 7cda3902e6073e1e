import { execa } from "execa";
import { root } from "./root.mjs";

/**
 * Runs a command to its end, showing what it prints; the result is its exit code. Tools of
 * node_modules/.bin go by their names. It is stopped when this process is.
 */
export async function runCommand(command, args, options) {
  const { exitCode = 1 } = await execa(command, args, {
    cwd: root,
    preferLocal: true,
    localDir: root,
    stdio: ["ignore", "inherit", "inherit"],
    reject: false,
    ...options,
  });
  return exitCode;
}
