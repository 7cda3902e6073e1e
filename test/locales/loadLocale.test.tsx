import { act, render, screen } from "@testing-library/react";
import { useEffect, useState } from "react";
import { describe, expect, it } from "vitest";
import { CallEndedBanner, type CallEndLocale, loadLocale } from "../../src/index.js";
import { deDE } from "../../src/locales/de-DE.js";
import { announcementOf, titleOf } from "../../stories/support/words.js";
import { lostConnection } from "../support/ends.js";
import { files } from "./languages.js";

describe("loadLocale", () => {
  it("finds every language by its own tag, but English, which is there", async () => {
    const tags = files.map(({ tag }) => tag).filter((tag) => tag !== "en-US");
    const loaded = await Promise.all(tags.map((tag) => loadLocale(tag)));

    expect(loaded.map((list) => list.map(({ tag }) => tag))).toEqual(tags.map((tag) => [tag]));
  });

  it("takes the first of several that fits, as matching does", async () => {
    expect(await loadLocale(["tlh", "de-CH", "ar"])).toEqual([deDE]);
    expect(await loadLocale(["en-US", "de-DE"])).toEqual([]);
    expect(await loadLocale("tlh")).toEqual([]);
    expect(await loadLocale("")).toEqual([]);
  });

  it.each([
    ["fr-CH", "fr-FR"],
    ["fr-CA", "fr-CA"],
    ["pt-AO", "pt-PT"],
    ["pt", "pt-BR"],
    ["es-419", "es-ES"],
    ["zh-HK", "zh-TW"],
    ["zh-Hant-TW-u-nu-latn", "zh-TW"],
    ["iw", "he-IL"],
    ["in", "id-ID"],
    ["eu", "es-ES"],
    ["gsw", "de-DE"],
    ["yue", "zh-TW"],
  ])("reads %s as %s", async (tag, expected) => {
    expect((await loadLocale(tag)).map((locale) => locale.tag)).toEqual([expected]);
  });

  it.each(["sr-Latn", "tl", "gd", "x-private", "i-klingon", "en_US.UTF-8", "*", "de-"])(
    "leaves %s to English",
    async (tag) => {
      expect(await loadLocale(tag)).toEqual([]);
    },
  );

  it("brings a language to an end that is shown, which is not announced again", async () => {
    function App() {
      const [locales, setLocales] = useState<readonly CallEndLocale[]>([]);
      useEffect(() => void loadLocale("de-AT").then(setLocales), []);
      return <CallEndedBanner callEndReason={lostConnection} locales={locales} />;
    }
    const spoken: string[] = [];
    const observer = new MutationObserver(() => {
      for (const region of document.querySelectorAll('[data-call-end="announcer"]')) {
        if (region.textContent) spoken.push(region.textContent);
      }
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    render(<App />);

    const title = titleOf(lostConnection, { locales: [deDE] });
    expect(await screen.findByText(title)).toBeVisible();
    await act(() => new Promise((resolve) => setTimeout(resolve, 800)));
    observer.disconnect();

    // In whichever language it was when it was said.
    const texts = [
      announcementOf(lostConnection),
      announcementOf(lostConnection, { locales: [deDE] }),
    ];
    expect(new Set(spoken).size).toBe(1);
    expect(texts).toContain(spoken[0]);
  });
});
