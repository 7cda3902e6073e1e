import type { Page } from "../support/Page.js";
// oxlint-disable-next-line import/default -- Vite makes the default export.
import pseudoLocaleSource from "../support/pseudoLocale.ts?raw";
import type { Reason } from "./CatalogEntry.js";
import type { ExplorerState } from "./ExplorerState.js";
import { writeComponent } from "./writeComponent.js";
import { writeHook } from "./writeHook.js";

/** A file to put into one's own app. */
export interface CodeFile {
  readonly name: string;
  readonly code: string;
}

/** The files that show the same as the explorer does, the component first. */
export function writeCode(reason: Reason, state: ExplorerState, page: Page): readonly CodeFile[] {
  const write = state.code === "hook" ? writeHook : writeComponent;
  const files = [{ name: "AfterTheCall.tsx", code: write(reason, state, page) }];
  if (page.locale === "en-XA") {
    // It lives in this repository, and imports the package by its name everywhere else.
    const code = pseudoLocaleSource.replace("../../src/core.js", "react-call-end-reason");
    files.push({ name: "pseudoLocale.ts", code });
  }
  if (page.theme === "dark" || page.direction === "rtl") {
    files.push({ name: "index.html", code: htmlTag(page) });
  }
  return files;
}

/** The kit follows the page: its colors and, outside its own words, its direction. */
function htmlTag({ theme, direction, locale }: Page): string {
  const dir = direction === "rtl" ? ' dir="rtl"' : "";
  const style = theme === "dark" ? ' style="color-scheme: dark"' : "";
  return `<html lang="${locale}"${dir}${style}>\n`;
}
