import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { describeCallEnd } from "../../src/describe/describeCallEnd.js";
import { buildReport } from "../../src/developer/buildReport.js";

const now = new Date("2026-07-22T12:00:00+02:00");
const callId = "4f6c2a1e-93b0-4c57-8d1a-0e7f5b2c9d34";

function report(input: unknown, options: Omit<Parameters<typeof buildReport>[1], "now"> = {}) {
  const end = describeCallEnd(input, { context: { otherPartyName: "Mia" } })!;
  return buildReport(end, { now, ...options });
}

describe("buildReport", () => {
  it("holds the codes, the category, how they were read, the times and the version", () => {
    const endedAt = new Date("2026-07-22T11:59:30.250+02:00");

    expect(report({ code: 410, subCode: 3101 }, { endedAt, ids: { callId } })).toEqual({
      kit: `react-call-end-reason ${packageJson.version}`,
      code: 410,
      subCode: 3101,
      category: "UnexpectedClientError",
      categorySource: "catalog",
      outcome: "connectionLost",
      matchedBy: "code+subCode",
      endedAt: "2026-07-22T09:59:30.250Z",
      reportedAt: "2026-07-22T10:00:00.000Z",
      ids: { callId },
    });
  });

  it("says of what is not known that it is not", () => {
    expect(report({ message: "x" })).toMatchObject({
      code: null,
      subCode: null,
      category: null,
      categorySource: null,
      outcome: "unknown",
      matchedBy: "none",
      endedAt: null,
      ids: {},
    });
  });

  it("keeps the code 0 and the subCode 0", () => {
    expect(report({ code: 0, subCode: 0 })).toMatchObject({ code: 0, subCode: 0 });
  });

  it("takes an invalid date for an unknown time", () => {
    expect(report({ code: 410 }, { endedAt: new Date("yesterday") }).endedAt).toBeNull();
  });

  it("is made without a clock that is right, and of ids that cannot be read", () => {
    const end = describeCallEnd({ code: 410 })!;
    const unreadable = Object.assign(Object.create(null), {}) as string;

    expect(buildReport(end, { now: new Date("now"), ids: { callId: unreadable } })).toMatchObject({
      reportedAt: "",
      ids: { callId: "" },
    });
  });

  it("survives JSON as it is", () => {
    const whole = report({ code: 410, subCode: 3101 }, { endedAt: now, ids: { callId } });

    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  it("holds no message, name, token or phone number", () => {
    const token = "eyJhbGciOiJSUzI1NiJ9.eyJza3lwZWlkIjoiYWNzOjEifQ.c2lnbmF0dXJl";
    const text = JSON.stringify(
      report(
        { code: 0, subCode: 0, message: "Mia declined +14255550100" },
        { ids: { callId, caller: "4:+14255550100", session: `Bearer ${token}` } },
      ),
    );

    expect(text).toContain(callId);
    expect(text).not.toMatch(/Mia|4255550100|eyJ|declined/);
  });

  it("reads past ids that refuse", () => {
    const refusing = Object.defineProperty({ callId }, "room", {
      enumerable: true,
      get: () => {
        throw new Error("No access.");
      },
    }) as unknown as Record<string, string>;
    const { proxy, revoke } = Proxy.revocable({ callId }, {});
    revoke();

    expect(report({ code: 410 }, { ids: refusing }).ids).toEqual({ callId, room: "undefined" });
    expect(report({ code: 410 }, { ids: proxy }).ids).toEqual({});
  });

  it("writes ids down that are no strings", () => {
    const ids = { attempt: 2, room: undefined } as unknown as Record<string, string>;

    expect(report({ code: 410 }, { ids }).ids).toEqual({ attempt: "2", room: "undefined" });
  });
});
