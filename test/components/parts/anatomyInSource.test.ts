import { describe, expect, it } from "vitest";
import { anatomy } from "../../../stories/docs/anatomy.js";
import { modules } from "../../support/modules.js";

const names: Record<string, object> = {
  "data-call-end": anatomy.components,
  "data-call-end-part": anatomy.parts,
};
const attributes: Record<string, { readonly values: readonly string[] }> = anatomy.attributes;

/** `data-x="v"`, `"data-x": "v"`, and `data-x={…}` with whatever decides on the value; no selector. */
const mention = /(?<!\[)(data-[a-z-]+)"?\s*(?:(?:=|:)\s*(?:"([^"]*)"|\{([^}]*)\})?)?/g;

interface Mention {
  readonly place: string;
  readonly attribute: string;
  /** As a text, or the texts in an expression; none where it is computed. */
  readonly values: readonly string[];
}

/** Every data attribute that the code of a component mentions. */
function mentionsIn(path: string, code: string): Mention[] {
  return [...code.matchAll(mention)].map(([text, attribute = "", value, expression = ""]) => ({
    place: `${path}: ${text.trim()}`,
    attribute,
    values:
      value === undefined
        ? [...expression.matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word)
        : [value],
  }));
}

/** Says nothing that the anatomy does not list; a name of our own has to be written out. */
function isListed({ attribute, values }: Mention): boolean {
  const listed = names[attribute];
  if (listed) return values.length > 0 && values.every((value) => Object.hasOwn(listed, value));
  const known = attributes[attribute]?.values;
  return known !== undefined && (known.length === 0 || values.every((v) => known.includes(v)));
}

const mentions = modules
  .filter(({ folder }) => folder === "components")
  .flatMap(({ path, code }) => mentionsIn(path, code));

describe("the data attributes in src/components", () => {
  it("are all listed, with their values, whether a test renders them or not", () => {
    const unlisted = mentions.filter((found) => !isListed(found)).map(({ place }) => place);

    expect(mentions.length).toBeGreaterThan(40);
    expect(unlisted, "List it in anatomy.ts, and write its name out").toEqual([]);
  });

  it("are all that is listed", () => {
    const used = (attribute: string, value?: string) =>
      mentions.some(
        (found) =>
          found.attribute === attribute && (value === undefined || found.values.includes(value)),
      );
    const unused = [
      ...Object.entries(names).flatMap(([attribute, listed]) =>
        Object.keys(listed)
          .filter((value) => !used(attribute, value))
          .map((value) => `${attribute}=${value}`),
      ),
      ...Object.keys(attributes).filter((attribute) => !used(attribute)),
    ];

    expect(unused, "Nothing in src/components has it: take it off anatomy.ts").toEqual([]);
  });
});

describe("a mention", () => {
  it.each([
    '<p data-call-end-part="verdict">',
    '<p data-call-end-part={isShort ? "title" : "verdict"}>',
    "<p data-call-end-part={name}>",
    '{ "data-call-end-part": "verdict" }',
    '{ "data-call-end-part": name }',
    '<p data-mood="good">',
    "<p data-mood={mood}>",
    '<p data-size="huge">',
    'element.setAttribute("data-mood", mood)',
  ])("is found where it is not listed: %s", (code) => {
    expect(mentionsIn("x", code).filter((found) => !isListed(found))).toHaveLength(1);
  });
});
