// @vitest-environment node
import { describe, expect, it } from "vitest";
import { buildBin } from "./buildBin.js";
import { run } from "./run.js";

const bin = buildBin();

/** The same through the package as it is built, in a process of its own, as `npx` runs it. */
describe("the command of the package", () => {
  it.each([
    ["explains an end", ["410/3101"], ""],
    ["speaks another language", ["410/3101", "--locale", "ar-SA"], ""],
    ["answers lines", [], "410/3101\nnothing\n"],
    ["tells its version", ["--version"], ""],
    ["finds no end", ["it rang twice"], ""],
    ["refuses an option", ["--colour"], ""],
  ])("%s", async (_, args, input) => {
    const { status, stdout, stderr } = await bin(args, input);

    expect({ out: stdout, error: stderr, exitCode: status }).toEqual(await run(args, input));
  });

  it("stops without a word when nobody reads any more", async () => {
    const lines = "410/3101\n".repeat(500_000);
    const { status, stdout, stderr } = await bin([], lines, { mostRead: 1000 });

    expect(stdout).toContain("410/3101");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
