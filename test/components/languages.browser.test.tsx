import { render, screen } from "@testing-library/react";
import "@fontsource/noto-sans/400.css";
import "@fontsource/noto-sans/600.css";
import axe from "axe-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { CallEndedBanner } from "../../src/index.js";
import "../../src/styles/styles.css";
import { titleOf } from "../../stories/support/words.js";
import { allTexts } from "../../stories/support/allTexts.js";
import { languages } from "../locales/languages.js";
import { scriptOf } from "../locales/script.js";
import { brokenWords } from "../support/brokenWords.js";
import { endViews } from "../support/endViews.js";
import { linkedProblem } from "../support/ends.js";
import { handlers } from "../support/handlers.js";
import { layoutProblems } from "../support/layoutProblems.js";
import { setOnline } from "../support/setOnline.js";

const views = Object.entries(endViews);
const narrow = [280, 320] as const;

// As wide on every machine and in every engine: what a browser takes by itself differs.
beforeAll(async () => {
  document.body.style.fontFamily = '"Noto Sans", sans-serif';
  await Promise.all([...document.fonts].map((face) => face.load()));
});
afterAll(() => {
  document.body.style.fontFamily = "";
});

afterEach(async () => {
  setOnline(true);
  await page.viewport(1024, 640);
});

describe.each(languages)("in $locale.tag", ({ locale }) => {
  const { dir, hasBlanks } = scriptOf(locale.tag);
  const title = titleOf(linkedProblem, { locales: [locale] });
  const component = () => screen.getByText(title).closest<HTMLElement>("[data-call-end]")!;
  /** Where blanks part words, a line ends at one. */
  const torn = (element: Element) => (hasBlanks ? brokenWords(element) : []);

  it.each(views)(
    "the %s can be read and pressed on the narrowest screens, and axe finds nothing",
    async (_, view) => {
      setOnline(false);
      render(view(locale));

      for (const width of narrow) {
        await page.viewport(width, 640);
        expect(layoutProblems(component())).toEqual([]);
        expect(torn(component())).toEqual([]);
      }
      expect(component()).toHaveAttribute("lang", locale.tag);
      expect(getComputedStyle(component()).direction).toBe(dir);
      expect((await axe.run(component())).violations).toEqual([]);
    },
  );

  it("no text has a word that is longer than the line on the narrowest screens", async () => {
    await page.viewport(280, 640);
    const texts = allTexts(locale);
    const join = (rule: (path: string) => boolean) =>
      texts
        .filter(({ path }) => rule(path))
        .map(({ text }) => text)
        .join(" ");
    const description = join((path) => !path.endsWith(".title"));
    const strings = {
      texts: { unknown: { title: join((path) => path.endsWith(".title")), description } },
      labels: { tryAgain: join((path) => path.startsWith("labels.")) },
    };
    render(
      <CallEndedBanner
        callEndReason={{ code: 1 }}
        strings={strings}
        {...handlers}
        locales={[locale]}
      />,
    );

    expect(torn(screen.getByRole("region"))).toEqual([]);
  });
});

const stacked = languages.filter(({ locale }) =>
  ["Deva", "Thai"].includes(scriptOf(locale.tag).name),
);

it.each(stacked)(
  "every line in $locale.tag has room for marks above and below the letters",
  ({ locale }) => {
    for (const [, view] of views) {
      const { unmount } = render(view(locale));
      const low = [...document.querySelectorAll("[data-call-end-part]")].filter((part) => {
        const { lineHeight, fontSize } = getComputedStyle(part);
        return Number.parseFloat(lineHeight) < 1.5 * Number.parseFloat(fontSize);
      });
      expect(low).toEqual([]);
      unmount();
    }
  },
);
