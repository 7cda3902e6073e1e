import { describe, expect, it } from "vitest";
import { allTexts } from "../../stories/support/allTexts.js";
import { files } from "./languages.js";

/** What a reader who had only the translation understood, by text. */
const readings = import.meta.glob<Readonly<Record<string, string>>>("./back/*.json", {
  eager: true,
  import: "default",
});
const read = files.filter(({ tag }) => `./back/${tag}.json` in readings);

/** Not translated back yet. No more of these. */
const unread = ["en-GB", "en-US"];

it("every language was translated back by a second reader, but for English", () => {
  const tags = files.map(({ tag }) => tag).filter((tag) => !read.some((each) => each.tag === tag));

  expect(tags).toEqual(unread);
});

describe.each(read)("the back-translation of $tag", ({ tag, exported }) => {
  const known = Object.keys(readings[`./back/${tag}.json`]!);
  const texts = Object.values(exported).flatMap((locale) => allTexts(locale));

  it("is of its texts as they are now", () => {
    const changed = texts.filter(({ text }) => !known.includes(text)).map(({ path }) => path);

    expect(changed, "Have it translated back by someone who does not see the English").toEqual([]);
  });

  it("is of no text that is gone", () => {
    expect(known.filter((text) => !texts.some((each) => each.text === text))).toEqual([]);
  });
});
