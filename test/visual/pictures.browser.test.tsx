import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import {
  CallEndDetails,
  CallEndedBanner,
  CallEndedDialog,
  CallEndReasonProvider,
} from "../../src/index.js";
import { arSA } from "../../src/locales/ar-SA.js";
import "../../src/styles/styles.css";
import { emulateMedia } from "../support/emulateMedia.js";
import { lostConnection, removed, serviceProblem } from "../support/ends.js";
import { handlers } from "../support/handlers.js";
import "./font.css";

/** One end for each look: the four severities, and the category that looks other than its severity. */
const ends: readonly [look: string, callEndReason: object][] = [
  ["success", removed],
  ["info", new Error("Not known.")],
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

/** Sets the page up and shows the content in it. */
async function show(setup: PageSetup, content: ReactNode, width = 1024) {
  await page.viewport(width, 700);
  await emulateMedia({
    "forced-colors": setup.forced ? "active" : "none",
    "prefers-reduced-motion": "reduce",
  });
  document.documentElement.style.colorScheme = setup.dark ? "dark" : "light";
  document.documentElement.dir = setup.rtl ? "rtl" : "ltr";
  render(
    <CallEndReasonProvider locales={setup.rtl ? [arSA] : undefined}>
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

beforeAll(async () => {
  // A font is loaded when it is first used, which would be in the middle of a picture.
  await Promise.all([...document.fonts].map((font) => font.load()));
});

afterEach(async () => {
  await emulateMedia({});
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("dir");
  await page.viewport(1024, 640);
});

describe.each(matrix)("in $picture", ({ width, setup, picture }) => {
  it.each(["full", "compact"] as const)("the %s banner looks as it did", async (size) => {
    const shown = await show(setup, <Looks width={width} size={size} />);

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
    const shown = await show(setup, details, width);

    await expect(shown).toMatchScreenshot(`details-${picture}`);
  });

  it.each(ends)("the dialog of the look %s looks as it did", async (look, callEndReason) => {
    await show(setup, <CallEndedDialog callEndReason={callEndReason} {...handlers} />, width);

    await expect(page.getByRole("dialog")).toMatchScreenshot(`dialog-${look}-${picture}`);
  });
});
