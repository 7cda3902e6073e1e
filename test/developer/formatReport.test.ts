import { describe, expect, it } from "vitest";
import type { CallEndReport } from "../../src/developer/CallEndReport.js";
import { formatReport } from "../../src/developer/formatReport.js";

const report: CallEndReport = {
  kit: "react-call-end-reason 0.1.0",
  code: 410,
  subCode: 3101,
  category: "UnexpectedClientError",
  categorySource: "catalog",
  outcome: "connectionLost",
  matchedBy: "code+subCode",
  endedAt: "2026-07-22T09:59:30.250Z",
  reportedAt: "2026-07-22T10:00:00.000Z",
  ids: { callId: "4f6c2a1e", room: "9" },
};

describe("formatReport", () => {
  it("writes a line for each value", () => {
    expect(formatReport(report)).toBe(
      [
        "kit: react-call-end-reason 0.1.0",
        "code: 410",
        "subCode: 3101",
        "category: UnexpectedClientError",
        "categorySource: catalog",
        "outcome: connectionLost",
        "matchedBy: code+subCode",
        "endedAt: 2026-07-22T09:59:30.250Z",
        "reportedAt: 2026-07-22T10:00:00.000Z",
        "callId: 4f6c2a1e",
        "room: 9",
      ].join("\n"),
    );
  });

  it("keeps each value on its line", () => {
    expect(formatReport({ ...report, ids: { room: "9 \r\n 10" } })).toMatch(/^room: 9 10$/m);
  });

  it("leaves out what is not known, but no zero", () => {
    const text = formatReport({ ...report, code: 0, subCode: null, category: null, endedAt: null });

    expect(text).toMatch(/^code: 0$/m);
    expect(text).not.toMatch(/^(subCode|category|endedAt):|null|undefined/m);
  });

  it("keeps the code beside an id of the same name", () => {
    const text = formatReport({ ...report, ids: { code: "room-9" } });

    expect(text).toMatch(/^code: 410$/m);
    expect(text).toMatch(/room-9/);
  });
});
