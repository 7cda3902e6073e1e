import { describe, expect, it } from "vitest";
import { redactSecrets } from "../../src/developer/redactSecrets.js";

const uuid = "4f6c2a1e-93b0-4c57-8d1a-0e7f5b2c9d34";
const token = "eyJhbGciOiJSUzI1NiJ9.eyJza3lwZWlkIjoiYWNzOjEifQ.c2lnbmF0dXJl-_x";

describe("redactSecrets", () => {
  it.each([
    "",
    uuid,
    "00000000-0000-0000-0000-000000000000",
    "12345678-1234-1234-1234-123456789012",
    `8:acs:${uuid}_0000001a-5b2c-7d3e-9f40-1a2b3c4d5e6f`,
    "19:meeting_NmQ4@thread.v2",
    "2026-07-22T10:00:00.000Z",
    "2026-07-22T10:00:00+02:00",
    "1753178400000",
    "react-call-end-reason 0.1.0",
    "they left",
  ])("keeps %j", (text) => {
    expect(redactSecrets(text)).toBe(text);
  });

  it.each([
    ["a token", token],
    ["a token without a signature", "eyJhbGciOiJub25lIn0.eyJpZCI6MX0."],
    ["an international number", "+491701234567"],
    ["a number with blanks", "+49 170 123 4567"],
    ["a number with hyphens and brackets", "+1 (425) 555-0100"],
    ["a number with dots", "+1.425.555.0100"],
  ])("removes %s", (_, secret) => {
    expect(redactSecrets(secret)).toBe("[removed]");
    expect(redactSecrets(`call ${uuid} of ${secret}, then ${secret}`)).toBe(
      `call ${uuid} of [removed], then [removed]`,
    );
  });

  it("removes what stands inside other text", () => {
    expect(redactSecrets(`Bearer ${token}`)).toBe("Bearer [removed]");
    expect(redactSecrets("4:+14255550100")).toBe("4:[removed]");
    expect(redactSecrets("tel:+14255550100;ext=5")).toBe("tel:[removed];ext=5");
    expect(redactSecrets(`https://example.com/?token=${token}&call=${uuid}`)).toBe(
      `https://example.com/?token=[removed]&call=${uuid}`,
    );
  });

  it("removes the same on every call", () => {
    expect([redactSecrets(token), redactSecrets(token)]).toEqual(["[removed]", "[removed]"]);
  });
});
