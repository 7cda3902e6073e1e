// @vitest-environment node
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { readText } from "../support/files.js";

const sections = readText("CHANGELOG.md")
  .split(/^## /m)
  .slice(1)
  .map((section) => section.split(/\n([^]*)/) as [string, string]);

describe("the changelog", () => {
  it("has the version of package.json on top, below what is not released yet", () => {
    const released = sections.map(([heading]) => heading).filter((name) => name !== "Unreleased");

    expect(released[0]).toBe(packageJson.version);
  });

  it("has no section but versions, and at the top “Unreleased”", () => {
    const [first, ...others] = sections.map(([heading]) => heading);

    expect(first).toMatch(/^(Unreleased|\d+\.\d+\.\d+)$/);
    expect(others.filter((heading) => !/^\d+\.\d+\.\d+$/.test(heading))).toEqual([]);
  });

  it("says something about each", () => {
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.filter(([, text]) => !/^- \S/m.test(text))).toEqual([]);
  });
});
