import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { enUS } from "../../src/index.js";
import { arSA } from "../../src/locales/ar-SA.js";
import { deDE } from "../../src/locales/de-DE.js";
import { localeNames } from "../../stories/support/locales.js";
import { AllWords } from "../../stories/words/AllWords.js";
import { realUser } from "../support/realUser.js";

it("both languages are chosen by keyboard alone, and each is read in its own direction", async () => {
  render(<AllWords languages={[enUS.tag, enUS.tag]} />);

  await realUser.keyboard(`{Tab}${localeNames[deDE.tag]}`);
  await realUser.keyboard("{Tab}{ArrowDown}");

  const [, german, arabic] = screen.getByRole("rowheader", { name: "texts.busy.title" })
    .parentElement!.children;
  expect(german).toHaveTextContent(deDE.texts.busy.title);
  expect(arabic).toHaveTextContent(arSA.texts.busy.title);
  const columns = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  expect(columns.slice(1)).toEqual([localeNames[deDE.tag], localeNames[arSA.tag]]);
  expect(getComputedStyle(german!)).toMatchObject({ direction: "ltr", textAlign: "start" });
  expect(getComputedStyle(arabic!)).toMatchObject({ direction: "rtl", textAlign: "start" });
});
