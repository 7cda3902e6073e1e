// @vitest-environment node
import { describe, expect, it } from "vitest";
import { adviseDeveloper, describeCallEnd } from "../../../src/core.js";
import { lostConnection } from "../../support/ends.js";
import { run } from "./run.js";

function lineOf(end: object, codes: string): string {
  const seen = describeCallEnd(end);
  return [codes, seen?.outcome, seen?.title, adviseDeveloper(end)?.fixer].join("\t");
}

const loss = lineOf(lostConnection, "410/3101");

describe("a log on standard input", async () => {
  it.each([
    ["410/3101"],
    ["410 3101"],
    ['"410","3101"'],
    ["12:01 call 17 ended: 410/3101"],
    ["2026-11-22T09:31:07Z INFO ended code=410 subCode=3101 in 12 ms"],
    ['{"code":410,"subCode":3101}'],
    ['{"time":"2026-11-22","call":{"id":"1","callEndReason":{"code":410,"subCode":3101}}}'],
    ['{"level":30,"pid":17,"msg":"Call ended with code 410, subcode 3101"}'],
    ['09:31 [call] {"code":410,"subCode":3101}'],
    ["09:31 failed, DiagCode: 410#3101"],
  ])("is answered line by line: %s", async (line) => {
    expect(await run([], `${line}\n`)).toEqual({ out: `${loss}\n`, error: "", exitCode: 0 });
  });

  it("is answered as records where it has records", async () => {
    const record = {
      ParticipantEndReason: "0",
      ParticipantEndSubCode: "0",
      ResultCategory: "Success",
    };
    const rows = [1, 2].map((id) => JSON.stringify({ CorrelationId: `${id}`, ...record }));

    expect((await run([], rows.join("\r\n"))).out).toBe(`${lineOf(record, "0/0")}\n`.repeat(2));
  });

  it.each([
    ["GET /rooms/480 200 in 12 ms"],
    ['10.0.0.7 - - [22/Nov/2026] "GET / HTTP/1.1" 200 5000'],
    ["Error: connect ECONNREFUSED 127.0.0.1:5432"],
    ["process exited with code 0"],
    ["    at join (app.js:410:3101)"],
    ['{"level":30,"time":1763802667123,"msg":"listening on 8080"}'],
    [""],
  ])("is not taken for an end where it is about something else: %s", async (line) => {
    expect((await run([], `${line}\n${loss}\n`)).out.split("\n")[0]).toBe("-");
  });

  it("has a line for each line, the last one without its end, too", async () => {
    const lines = ["one", "410/3101", "", "NotAllowedError: Permission denied", "410/3101"];
    const { out } = await run([], lines.join("\n"));
    const denied = lineOf({ name: "NotAllowedError" }, "-");

    expect(out).toBe(["-", loss, "-", denied, loss, ""].join("\n"));
  });

  it("is answered as JSON, a value a line, with --json", async () => {
    const { out } = await run(["--json"], "410/3101\nnothing\n");
    const [first = "", second] = out.split("\n");

    expect(JSON.parse(first)).toMatchObject({ ...lostConnection, outcome: "connectionLost" });
    expect(second).toBe("null");
  });

  it("says so if no line holds an end", async () => {
    const { out, error, exitCode } = await run([], "one\ntwo\n");

    expect({ out, exitCode }).toEqual({ out: "-\n-\n", exitCode: 1 });
    expect(error).toContain("--help");
  });

  it("tells ends apart that many lines have in turn, whatever else is in the lines", async () => {
    const ends = [
      ["410/3101", { code: 410, subCode: 3101 }],
      ["480/10076", { code: 480, subCode: 10_076 }],
      ["0/5300", { code: 0, subCode: 5300 }],
    ] as const;
    const lines = Array.from({ length: 30_000 }, (_, index) => {
      const end = ends[index % 3]![1];
      return index % 2
        ? JSON.stringify({ time: index, ...end })
        : `${index} code=${end.code} subCode=${end.subCode}`;
    });
    const expected = lines.map((_, index) => lineOf(ends[index % 3]![1], ends[index % 3]![0]));

    expect((await run([], lines.join("\n"))).out).toBe(`${expected.join("\n")}\n`);
  });

  it("reads letters of several bytes wherever the pieces of a stream end", async () => {
    const line = `{"code":0,"subCode":0,"message":"${"ü".repeat(50)}"}`;
    const { out } = await run([], `${line}\n`.repeat(5000));

    expect(new Set(out.trim().split("\n")).size).toBe(1);
  });
});
