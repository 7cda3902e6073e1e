// @vitest-environment node
import { describe, expect, it } from "vitest";
import { type ExportGroup, groupExports } from "../../stories/docs/blocks/groupExports.js";
import { model } from "../../stories/docs/blocks/model.js";
import { filesIn, readText } from "../support/files.js";

const apiPage = "stories/docs/Api.mdx";
const api = readText(apiPage);
const others = filesIn("stories", /\.mdx$/)
  .filter((file) => file !== apiPage)
  .map(readText);

const names = model.exports.map(({ name }) => name);
const values = model.exports.filter(({ kind }) => kind !== "type");

describe("the pages of the documentation", () => {
  it("show every export once on the API page", () => {
    const groups = [...api.matchAll(/<ExportDocs of="([^"]+)" \/>/g)].map(
      ([, group]) => group as ExportGroup,
    );
    const shown = groups.flatMap((group) => groupExports()[group]);

    expect(names.length).toBeGreaterThan(50);
    expect(shown.toSorted()).toEqual(names.toSorted());
  });

  it.each(values.map(({ name }) => name))("tell what %s is for besides", (name) => {
    const word = new RegExp(`(?<![\\w.])${name}(?![\\w.])`);

    expect(others.filter((text) => word.test(text)).length).toBeGreaterThan(0);
  });

  it.each(values.filter(({ props }) => props).map(({ name }) => name))(
    "list the props of %s, or say whose they are",
    (name) => {
      const hasTable = others.some((text) => text.includes(`<PropsTable of="${name}" />`));
      const isLikeAnother = ["CallEnd.SignInButton", "CallEnd.HelpButton"].includes(name);
      const takesNone = name === "CallEnd.Announcer";

      expect(hasTable || isLikeAnother || takesNone).toBe(true);
    },
  );
});

describe("what the code itself says", () => {
  it.each(model.exports.map((entry) => [entry.name, entry] as const))(
    "describes %s in a docstring",
    (_, { description }) => {
      expect(description).toMatch(/\w/);
    },
  );

  it.each(model.exports.map((entry) => [entry.name, entry] as const))(
    "describes every prop, option and field of %s",
    (_, { props, members = [] }) => {
      const silent = [...(props?.members ?? []), ...members].filter(
        ({ description }) => !description,
      );

      expect(silent.map(({ name }) => name)).toEqual([]);
    },
  );

  it.each(["CallEndedBanner", "CallEndedDialog", "CallEndDetails", "useCallEndReason"])(
    "has an example of %s",
    (name) => {
      expect(model.exports.find((entry) => entry.name === name)?.example).toContain(name);
    },
  );
});
