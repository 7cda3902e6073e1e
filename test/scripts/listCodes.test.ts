import { describe, expect, it } from "vitest";
import { listCodes } from "../../scripts/table/listCodes.js";

describe("listCodes", () => {
  it("writes out all codes of the catalog, each once", () => {
    const keys = listCodes().map(({ key }) => key);

    expect(keys.length).toBeGreaterThan(200);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ["410/3101", { code: 410, subCode: 3101, outcome: "connectionLost", category: undefined }],
    ["404/", { code: 404, subCode: null, outcome: "callNotFound" }],
  ])("has the row %s as the catalog has it", (key, row) => {
    expect(listCodes().find((listed) => listed.key === key)).toMatchObject(row);
  });

  it("says a code that stands for any by nothing", () => {
    const anyCode = listCodes().filter(({ code }) => code === null);

    expect(anyCode.map(({ key, subCode }) => [key, subCode])).toEqual(
      anyCode.map(({ subCode }) => [`/${subCode}`, subCode]),
    );
    expect(anyCode.length).toBeGreaterThan(0);
  });
});
