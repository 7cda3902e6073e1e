import { describe, expect, it } from "vitest";
import { modules } from "./support/modules.js";

/** Comparisons of a code or a subCode with a number from 100. */
function comparisons(code: string): string[] {
  const number = "[\"']?\\d[\\d_]{2,}";
  const name = "(?:sub)?code\\b[\\])\"']*";
  const operator = "\\s*(?:[=!]==?|[<>]=?)\\s*";
  const pattern = new RegExp(
    `${name}${operator}${number}|${number}["']?${operator}[\\w.?]*${name}`,
    "gi",
  );
  return code.match(pattern) ?? [];
}

describe("codes are data", () => {
  it("compares no code with a number outside reason and catalog", () => {
    const comparing = modules
      .filter(({ folder }) => folder !== "reason" && folder !== "catalog")
      .flatMap(({ path, code }) => comparisons(code).map((found) => `${path}: ${found}`));

    expect(comparing).toEqual([]);
  });

  it.each([
    "if (code === 410) return;",
    "reason.subCode == 3101",
    "subCode >= 540_000",
    'reason["code"] !== 487',
    "code === '410'",
    "410 === reason.code",
    "100 <= subCode",
    "end?.code < 500",
  ])("finds the comparison in %j", (code) => {
    expect(comparisons(code)).toHaveLength(1);
  });

  it.each([
    "code === 0",
    "code === undefined",
    "const code = 410;",
    "decoded > 100",
    "[410, 3101]",
  ])("finds none in %j", (code) => {
    expect(comparisons(code)).toEqual([]);
  });
});
