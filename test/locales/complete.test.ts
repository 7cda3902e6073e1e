import { expect, it } from "vitest";
import { enUS } from "../../src/locales/en-US.js";
import { allTexts } from "../../stories/support/allTexts.js";
import { languages } from "./languages.js";

it("every language has every text of English, and no other", () => {
  const english = allTexts(enUS).map(({ path }) => path);
  const problems = languages.flatMap(({ locale }) => {
    const own = allTexts(locale).map(({ path }) => path);
    const missing = english.filter((path) => !own.includes(path)).map((path) => `lacks ${path}`);
    const unknown = own.filter((path) => !english.includes(path)).map((path) => `has ${path}`);
    return [...missing, ...unknown].map((problem) => `${locale.tag} ${problem}`);
  });

  expect(problems, "Say it in each language; see src/locales/notes").toEqual([]);
});
