import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import {
  CallEndDetails,
  CallEndedBanner,
  CallEndedDialog,
  CallEndReasonProvider,
} from "../../src/index.js";
import { arSA } from "../../src/locales/ar-SA.js";
import { deDE } from "../../src/locales/de-DE.js";
import { hiIN } from "../../src/locales/hi-IN.js";
import "../../src/styles/styles.css";
import { devTools } from "../support/devTools.js";
import { emulateMedia } from "../support/emulateMedia.js";
import { lostConnection, removed, serviceProblem } from "../support/ends.js";
import { handlers } from "../support/handlers.js";
import { realUser } from "../support/realUser.js";
import font from "./font.css?inline";

/** One end for each look: the four severities, and the category that looks other than its severity. */
const ends: readonly [look: string, callEndReason: object][] = [
  ["success", removed],
  ["info", { message: "Not known." }],
  ["warning", { code: 487, subCode: 10004 }],
  ["error", lostConnection],
  ["service", serviceProblem],
];

/** How the page is set up, besides its width. */
interface PageSetup {
  readonly dark?: true;
  readonly forced?: true;
  readonly rtl?: true;
}

const modes: readonly [name: string, setup: PageSetup][] = [
  ["light", {}],
  ["dark", { dark: true }],
  ["forced-colors", { forced: true }],
  ["rtl", { rtl: true }],
];

const widths = [320, 1024] as const;

const matrix = widths.flatMap((width) =>
  modes.map(([name, setup]) => ({ width, setup, picture: `${name}-${width}` })),
);

async function setUpPage({ dark, forced, rtl }: PageSetup) {
  await emulateMedia({ "forced-colors": forced ? "active" : "none" });
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
  document.documentElement.dir = rtl ? "rtl" : "ltr";
}

/** Shows the content on a page of that width. */
async function show(width: number, { rtl }: PageSetup, content: ReactNode) {
  await page.viewport(width, 700);
  render(
    <CallEndReasonProvider locales={rtl ? [arSA] : undefined}>
      <div data-testid="picture">{content}</div>
    </CallEndReasonProvider>,
  );
  return page.getByTestId("picture");
}

/** All looks one below the other, or side by side where they are narrow. */
function Looks({ width, size }: { width: number; size: "full" | "compact" }) {
  const gridTemplateColumns = width === 320 ? "320px 320px 320px" : undefined;
  return (
    <div style={{ display: "grid", gridTemplateColumns, alignItems: "start", gap: 8 }}>
      {ends.map(([look, callEndReason]) => (
        <CallEndedBanner key={look} size={size} callEndReason={callEndReason} {...handlers} />
      ))}
    </div>
  );
}

// All browser tests share one page: what comes before must not be seen here, nor this there.
const sheet = document.createElement("style");
sheet.textContent = font;
beforeAll(async () => {
  // After a click the focus would not be shown, and where the pointer is still something is pointed at.
  await realUser.keyboard("{Escape}");
  await devTools().send("Input.dispatchMouseEvent", { type: "mouseMoved", x: -1, y: -1 });
  document.head.append(sheet);
  // A font is loaded when it is first used, which would be in the middle of a picture.
  await Promise.all([...document.fonts].map((face) => face.load()));
});
afterAll(async () => {
  sheet.remove();
  await emulateMedia({});
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("dir");
  await page.viewport(1024, 640);
});

describe.each(matrix)("in $picture", ({ width, setup, picture }) => {
  beforeAll(() => setUpPage(setup));

  it.each(["full", "compact"] as const)("the %s banner looks as it did", async (size) => {
    const shown = await show(1024, setup, <Looks width={width} size={size} />);

    await expect(shown).toMatchScreenshot(`banner-${size}-${picture}`);
  });

  it("the details look as they did", async () => {
    const details = (
      <CallEndDetails
        callEndReason={lostConnection}
        ids={{ callId: "6f0d2c1e-0f5f-4b9e-8f3c-1b1a2c3d4e5f" }}
        defaultOpen
      />
    );
    const shown = await show(width, setup, details);

    await expect(shown).toMatchScreenshot(`details-${picture}`);
  });

  it.each(ends)("the dialog of the look %s looks as it did", async (look, callEndReason) => {
    await show(width, setup, <CallEndedDialog callEndReason={callEndReason} {...handlers} />);

    await expect(page.getByRole("dialog")).toMatchScreenshot(`dialog-${look}-${picture}`);
  });
});

// What Arabic shows stands among the modes. For Chinese, Japanese and Thai there is no small font.
it.each([deDE, hiIN])("the dialog looks as it did in $tag", async (locale) => {
  await setUpPage({});
  const dialog = (
    <CallEndedDialog callEndReason={lostConnection} locales={[locale]} {...handlers} />
  );
  await show(320, {}, dialog);

  await expect(page.getByRole("dialog")).toMatchScreenshot(`dialog-error-${locale.tag}-320`);
});
