// @vitest-environment node
import { PassThrough, Readable } from "node:stream";
import { WriteStream } from "node:tty";
import { describe, expect, it } from "vitest";
import { describeCallEnd } from "../../../src/core.js";
import { lostConnection } from "../../support/ends.js";
import { run } from "./run.js";

const { getColorDepth, hasColors } = WriteStream.prototype;
const title = describeCallEnd(lostConnection)?.title;

/** A screen, with Node's own idea of what it can show in an environment. */
function openScreen(env: NodeJS.ProcessEnv = { TERM: "xterm-256color" }) {
  const screen = { isTTY: true, getColorDepth, hasColors: () => hasColors.call(screen, 16, env) };
  return Object.assign(new PassThrough(), screen);
}

describe("on a terminal", () => {
  it("what the user reads stands out", async () => {
    const { out } = await run(["410/3101"], "", { screen: openScreen() });

    expect(out).toContain(`\u001B[1m${title}\u001B[0m`);
  });

  it.each([{ NO_COLOR: "1", TERM: "xterm-256color" }, { TERM: "dumb" }])(
    "nothing does with %o",
    async (env) => {
      const { out } = await run(["410/3101"], "", { screen: openScreen(env) });

      expect(out).toContain(`${title}\n`);
      expect(out).not.toContain("\u001B");
    },
  );

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
