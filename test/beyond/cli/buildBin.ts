import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { root } from "../../support/files.js";

/**
 * Builds the package into a folder of its own before the tests of a file, and gives a function that runs
 * its command, with what comes on standard input; `mostRead` closes its output after so many letters.
 */
export function buildBin() {
  const parent = join(root, "node_modules/.cache");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "bin-"));
  beforeAll(() => {
    const vite = join(root, "node_modules/vite/bin/vite.js");
    const args = [vite, "build", "--outDir", join(folder, "dist"), "--logLevel", "error"];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(`The package does not build.\n${stderr}`);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: packageJson.type }));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  return async (args: readonly string[], input: string, { mostRead = Infinity } = {}) => {
    const child = spawn(process.execPath, [join(folder, packageJson.bin), ...args]);
    // Whoever stops reading closes the pipe for the one who writes, too.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      stdout += piece;
      if (stdout.length > mostRead) child.stdout.destroy();
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    const [stderr, status] = await Promise.all([text(child.stderr), ended]);
    return { stdout, stderr, status };
  };
}
