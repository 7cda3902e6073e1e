import { localeByTag } from "./locales.js";

/** What surrounds a story: Storybook's globals, chosen in its toolbar and in the code explorer. */
export interface Page {
  readonly theme: "light" | "dark";
  /** A language tag, e.g. `de-DE`; `en-XA` is the pseudo language. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly network: "online" | "offline";
}

/** The page that a story has unless something else was chosen. */
export const firstPage: Page = {
  theme: "light",
  locale: "en-US",
  direction: "ltr",
  network: "online",
};

/** `npm run verify` tests all stories on other pages, too, e.g. `dark rtl`. */
const tested = String(import.meta.env.STORY_PAGE ?? "");

/** The page that Storybook starts with. */
export const startPage: Page = {
  ...firstPage,
  theme: tested.includes("dark") ? "dark" : "light",
  direction: tested.includes("rtl") ? "rtl" : "ltr",
};

/** The page that Storybook's globals stand for; what they do not say is as at first. */
export function readPage(globals: Readonly<Record<string, unknown>>): Page {
  return {
    theme: globals.theme === "dark" ? "dark" : "light",
    locale: localeByTag(globals.locale).tag,
    direction: globals.direction === "rtl" ? "rtl" : "ltr",
    network: globals.network === "offline" ? "offline" : "online",
  };
}
