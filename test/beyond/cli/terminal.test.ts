// @vitest-environment node
import { PassThrough, Readable } from "node:stream";
import { WriteStream } from "node:tty";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { describeCallEnd } from "../../../src/core.js";
import { lostConnection } from "../../support/ends.js";
import { run } from "./run.js";

const { getColorDepth, hasColors } = WriteStream.prototype;
const title = describeCallEnd(lostConnection)?.title;

/** A screen, with Node's own idea of what it can show. */
function openScreen() {
  return Object.assign(new PassThrough(), { isTTY: true, getColorDepth, hasColors });
}

describe("on a terminal", () => {
  beforeEach(() => {
    vi.stubEnv("TERM", "xterm-256color");
    for (const name of ["FORCE_COLOR", "NO_COLOR", "NODE_DISABLE_COLORS"])
      vi.stubEnv(name, undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("what the user reads stands out", async () => {
    const { out } = await run(["410/3101"], "", { screen: openScreen() });

    expect(out).toContain(`\u001B[1m${title}\u001B[0m`);
  });

  it.each([
    ["NO_COLOR", "1"],
    ["TERM", "dumb"],
  ])("nothing does with %s=%s", async (name, value) => {
    vi.stubEnv(name, value);
    const { out } = await run(["410/3101"], "", { screen: openScreen() });

    expect(out).toContain(`${title}\n`);
    expect(out).not.toContain("\u001B");
  });

  it("JSON and lines have no colors", async () => {
    const json = await run(["--json", "410/3101"], "", { screen: openScreen() });
    const lines = await run([], "410/3101\n", { screen: openScreen() });

    expect(json.out + lines.out).not.toContain("\u001B");
  });

  it("the command alone shows its help, and does not wait for somebody to type", async () => {
    const keyboard = Object.assign(new Readable({ read: () => undefined }), { isTTY: true });
    const { out, error, exitCode } = await run([], "", { stdin: keyboard });

    expect({ out, exitCode }).toEqual({ out: "", exitCode: 2 });
    expect(error).toBe((await run(["--help"])).out);
  });
});
