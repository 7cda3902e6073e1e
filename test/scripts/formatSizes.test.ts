import { describe, expect, it } from "vitest";
import { formatSizes } from "../../scripts/size/formatSizes.mjs";

const line = { name: "banner", gzip: 1200, brotli: 1000 };

describe("the table of sizes", () => {
  it("says ok within the budget", () => {
    const { text, tooLarge } = formatSizes([{ ...line, budget: 1200 }]);

    expect(text).toMatch(/banner +1\.20 kB +1\.00 kB +1\.20 kB +ok$/);
    expect(tooLarge).toEqual([]);
  });

  it("says by how much a line is over the design's budget, and passes up to its ceiling", () => {
    const { text, tooLarge } = formatSizes([{ ...line, budget: 1000, ceiling: 1200 }]);

    expect(text).toMatch(/over the design budget by 0\.20 kB$/);
    expect(tooLarge).toEqual([]);
  });

  it.each([{ budget: 1199 }, { budget: 1000, ceiling: 1199 }])("fails above %j", (limits) => {
    const { text, tooLarge } = formatSizes([{ ...line, ...limits }]);

    expect(text).toMatch(/TOO LARGE$/);
    expect(tooLarge).toEqual(["banner"]);
  });

  it("only prints what has no budget", () => {
    expect(formatSizes([line]).tooLarge).toEqual([]);
  });
});
