// @vitest-environment node
import { describe, expect, it } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { adviseDeveloper, describeCallEnd, nameSdkError } from "../../../src/core.js";
import { deDE } from "../../../src/locales/de-DE.js";
import { declined, lostConnection } from "../../support/ends.js";
import { run } from "./run.js";

const lost = describeCallEnd(lostConnection)!;
const advice = adviseDeveloper(lostConnection)!;
const blockedCamera = { code: 403, subCode: 43_001 };

describe("react-call-end-reason with an end", async () => {
  it.each([
    ["codes", ["410/3101"]],
    ["codes in two words", ["410", "3101"]],
    ["a sentence", ["Call ended with code 410, subcode 3101"]],
    ["JSON", ['{"code":410,"subCode":3101}']],
  ])("explains %s to the user and to the developer", async (_, args) => {
    const { out, error, exitCode } = await run(args);

    expect(exitCode).toBe(0);
    expect(error).toBe("");
    expect(out.split("\n").slice(0, 2)).toEqual([lost.title, lost.description]);
    for (const text of [advice.message, advice.advice[0], advice.docsUrl, lost.actions[0]?.label]) {
      expect(out).toContain(text);
    }
  });

  it("gives the SDK's own name for an error", async () => {
    expect((await run(["43001"])).out).toContain(nameSdkError(blockedCamera));
  });

  it("has no colors where nobody sees any", async () => {
    expect((await run(["410/3101"])).out).not.toContain("\u001B");
  });

  it("says all of it as JSON with --json", async () => {
    const { out, exitCode } = await run(["--json", "410/3101"]);

    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...lostConnection,
      outcome: lost.outcome,
      category: lost.category,
      title: lost.title,
      fixer: advice.fixer,
      meaning: advice.message,
      constant: null,
    });
  });

  it.each(["de-DE", "de", "de_AT"])("speaks another language with --locale %s", async (tag) => {
    const { title, description } = describeCallEnd(lostConnection, { locales: [deDE] })!;

    expect((await run(["410/3101", "--locale", tag])).out).toContain(`${title}\n${description}\n`);
  });

  it("knows of the call what --context says", async () => {
    const context = { direction: "Outgoing", otherPartyName: "Mia = M." } as const;
    const args = Object.entries(context).flatMap(([name, value]) => [
      "--context",
      `${name}=${value}`,
    ]);

    expect((await run(["603/0", ...args])).out).toContain(
      describeCallEnd(declined, { context })?.title,
    );
    expect((await run(["603/0", "-c", "participant=remote", "-c", "isGroup=true"])).out).toContain(
      describeCallEnd(declined, { context: { participant: "remote", isGroup: true } })?.title,
    );
  });
});

describe("react-call-end-reason", async () => {
  it("fits its help on a screen", async () => {
    const { out, exitCode } = await run(["--help"]);
    const lines = out.split("\n");

    expect(exitCode).toBe(0);
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    for (const option of ["--json", "--locale", "--context", "--version"]) {
      expect(out).toContain(option);
    }
  });

  it("tells its version", async () => {
    expect(await run(["--version"])).toEqual({
      out: `${packageJson.version}\n`,
      error: "",
      exitCode: 0,
    });
  });

  it.each([
    ["holds no end", ["it rang twice"], 1],
    ["is nothing, on standard input neither", [], 1],
    ["is an option that there is not", ["--colour", "410/3101"], 2],
    ["is a language that there is not", ["--locale", "tlh", "410/3101"], 2],
    ["is a field of the call that there is not", ["--context", "mood=good", "410/3101"], 2],
    ["is no value of a field", ["--context", "direction=Up", "410/3101"], 2],
    ["is a name without a value", ["--context", "otherPartyName", "410/3101"], 2],
  ])("says what is wrong if what it gets %s, where answers are not", async (_, args, exitCode) => {
    const { out, error, exitCode: got } = await run(args);

    expect(got).toBe(exitCode);
    expect(out).toBe("");
    expect(error).toMatch(/^[^\n]+--help[^\n]*\n$/);
  });

  it("names what it would take instead", async () => {
    expect((await run(["--locale", "tlh", "1/1"])).error).toContain(deDE.tag);
    expect((await run(["--context", "mood=good", "1/1"])).error).toContain("direction");
    expect((await run(["--context", "direction=Up", "1/1"])).error).toContain("Outgoing");
  });
});
