import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../src/index.js";
import "../../src/styles/styles.css";
import { type Pair, tooFaint } from "../support/contrast.js";
import {
  declined,
  left,
  lostConnection,
  serviceProblem,
  setupFailed,
  signInExpired,
} from "../support/ends.js";
import { handlers } from "../support/handlers.js";
import { realUser } from "../support/realUser.js";
import { setBrowserOnline } from "../../fakes/setBrowserOnline.js";
import { stubClipboard } from "../../fakes/stubClipboard.js";

import { borders, fills, focusRing, icons, texts } from "./pairs.js";
import { themes } from "./themedPages.js";
import { labels } from "../../stories/support/words.js";

const unknown = { code: 199, subCode: 1 };
/** Normal ends, and those that are better tried again later: no action stands out. */
const quiet: readonly object[] = [left, declined, serviceProblem];
const looks = [left, unknown, declined, lostConnection, signInExpired, serviceProblem];
const reading = ':is([data-call-end-part="title"], [data-call-end-part="description"])';

let restoreClipboard: () => void;
beforeEach(() => {
  // Then the report is shown, with the reason.
  restoreClipboard = stubClipboard("fails").restore;
});
afterEach(() => {
  restoreClipboard();
  setBrowserOnline(true);
});

describe.each(themes)("with $name", ({ page, hasFills = true, ...minimum }) => {
  const banners = () =>
    page(() =>
      looks.map((end) => <CallEndedBanner key={end.code} {...handlers} callEndReason={end} />),
    );
  const bannerWithDetails = () =>
    page(() => (
      <CallEndedBanner {...handlers} callEndReason={signInExpired}>
        <CallEndDetails defaultOpen />
      </CallEndedBanner>
    ));
  const dialogWithDetails = (end: object) =>
    page((container) => (
      <CallEndedDialog {...handlers} open callEndReason={end} container={container}>
        <CallEndDetails defaultOpen />
      </CallEndedDialog>
    ));

  it("a banner of any look can be read and made out", () => {
    render(banners());

    expect(tooFaint(texts(reading), minimum.reading, 2 * looks.length)).toEqual([]);
    expect(tooFaint(texts(), 4.5, 3 * looks.length)).toEqual([]);
    expect(tooFaint(icons(), 3, 2 * looks.length)).toEqual([]);
    expect(tooFaint(borders(), 3, 1)).toEqual([]);
    expect(tooFaint(fills(), minimum.fill, hasFills ? looks.length - quiet.length : 0)).toEqual([]);
  });

  it("details can be read, and the report that could not be copied", async () => {
    render(bannerWithDetails());
    await realUser.click(screen.getByRole("button", { name: labels.copyReport }));
    await screen.findByRole("textbox");

    expect(tooFaint(texts('[data-call-end-part="report"]'), 4.5, 1)).toEqual([]);
    expect(tooFaint(texts(), 4.5, 12)).toEqual([]);
    expect(tooFaint(borders(), 3, 4)).toEqual([]);
  });

  it.each(looks.map((end) => [`${end.code}/${end.subCode}`, end] as const))(
    "a dialog for %s can be read and made out",
    (_codes, end) => {
      render(dialogWithDetails(end));

      expect(tooFaint(texts(reading), minimum.reading, 2)).toEqual([]);
      expect(tooFaint(texts(), 4.5, 12)).toEqual([]);
      expect(tooFaint(icons(), 3, 1)).toEqual([]);
      expect(tooFaint(borders(), 3, 3)).toEqual([]);
      expect(tooFaint(fills(), minimum.fill, end === left ? 0 : 1)).toEqual([]);
    },
  );

  it("one can read why there is no retry without a network", async () => {
    setBrowserOnline(false);
    render(banners());
    await waitFor(() => expect(texts('[data-call-end-part="note"]')).not.toEqual([]));

    expect(tooFaint(texts('[data-call-end-part="note"]'), 4.5, 4)).toEqual([]);
  });

  it("what one points at can be read and made out", async () => {
    render(bannerWithDetails());

    const targets = document.querySelectorAll("[data-call-end] :is(button, a, summary)");
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) {
      await realUser.hover(target);
      expect(target.matches(":hover")).toBe(true);
      expect(tooFaint(texts(), 4.5, 12)).toEqual([]);
      expect(tooFaint(icons(), 3, 2)).toEqual([]);
      expect(tooFaint(borders(), 3, 3)).toEqual([]);
      expect(tooFaint(fills(), minimum.fill, hasFills ? 1 : 0)).toEqual([]);
    }
  });

  it("one sees the focus on a retry that waits", async () => {
    setBrowserOnline(false);
    render(dialogWithDetails(setupFailed));
    const retry = document.activeElement!;
    await waitFor(() => expect(retry).toHaveAttribute("aria-disabled", "true"));
    await realUser.keyboard("{Tab}{Shift>}{Tab}{/Shift}");
    expect(retry).toHaveFocus();

    // Its opacity is that of its ring, too.
    const { name, color, backgrounds } = focusRing();
    const { opacity } = getComputedStyle(retry);
    const seen = `color-mix(in srgb, ${color} ${Number(opacity) * 100}%, transparent)`;
    expect(Number(opacity)).toBeLessThan(1);
    expect(tooFaint([{ name, color: seen, backgrounds }], 3)).toEqual([]);
  });

  it("one sees what has the focus", async () => {
    render(dialogWithDetails(serviceProblem));

    const rings: Pair[] = [];
    const focusable = document.querySelectorAll("[data-call-end] :is(button, a, summary)").length;
    for (let count = 0; count < focusable; count++) {
      await realUser.keyboard("{Tab}");
      rings.push(focusRing());
    }
    expect(new Set(rings.map(({ name }) => name)).size).toBe(focusable);
    expect(tooFaint(rings, 3, 5)).toEqual([]);
  });
});
