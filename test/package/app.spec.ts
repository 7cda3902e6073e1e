import { expect, type Page } from "@playwright/test";
import { test } from "./appTest.js";

const called = (page: Page) => page.getByLabel("Handlers called");

test.beforeEach(async ({ page }) => {
  await page.goto("/");
});

test("the dialog is there, styled, in words and with the focus on the next step", async ({
  page,
  ends: { dialog: end },
}) => {
  const dialog = page.getByRole("dialog", { name: end.title, exact: true });

  await expect(dialog.getByText(end.title, { exact: true })).toBeVisible();
  await expect(dialog.getByText(end.description, { exact: true })).toBeVisible();
  await expect(dialog).toHaveCSS("position", "fixed");
  await expect(dialog.getByRole("button", { name: firstLabel(end), exact: true })).toBeFocused();
});

test("the dialog's details unfold and show the codes", async ({ page, ends: { dialog: end } }) => {
  const codes = page.getByText(`${end.code} / ${end.subCode}`, { exact: true });
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(codes).toBeHidden();
  await page.getByRole("dialog").locator("summary").click();

  await expect(codes).toBeVisible();
});

test("the dialog calls its handlers, and Escape closes it", async ({ page, ends }) => {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: firstLabel(ends.dialog), exact: true }).click();
  await expect(called(page)).toHaveText("dialog onSignIn");
  await page.keyboard.press("Escape");

  await expect(dialog).toBeHidden();
  await expect(called(page)).toHaveText("dialog onSignIn, dialog onDismiss");
});

test("the page behind the dialog scrolls only after it", async ({ page }) => {
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await scrolled(page)).toBe(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();

  expect(await scrolled(page)).toBeGreaterThan(0);
});

test("the banner is there, styled and in words, and calls its handler", async ({
  page,
  ends: { banner: end },
}) => {
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  const banner = page.getByRole("region", { name: end.title, exact: true });

  await expect(banner.getByText(end.title, { exact: true })).toBeVisible();
  await expect(banner.getByText(end.description, { exact: true })).toBeVisible();
  await expect(banner).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await banner.getByRole("button", { name: firstLabel(end), exact: true }).click();
  await expect(called(page)).toHaveText("dialog onDismiss, banner onRetry");
});

test("a language is loaded when it is asked for, from the app's own server", async ({
  page,
  ends: { banner: end },
  germanBanner,
}) => {
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: end.title, exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Deutsch" }).click();

  const banner = page.getByRole("region", { name: germanBanner.title, exact: true });
  await expect(banner).toHaveAttribute("lang", "de-DE");
  await expect(banner.getByText(germanBanner.description, { exact: true })).toBeVisible();
});

const firstLabel = ({ actions }: { actions: readonly { label: string }[] }) => actions[0]!.label;

/** Turns the wheel over the corner of a page that is made too long, and tells how far it went. */
async function scrolled(page: Page): Promise<number> {
  const wheel = await page.evaluateHandle(() => {
    document.body.style.minHeight = "300vh";
    return {
      turned: new Promise((resolve) => {
        addEventListener("wheel", () => resolve(true), { once: true });
      }),
    };
  });
  await page.mouse.move(5, 5);
  await page.mouse.wheel(0, 200);
  await wheel.evaluate(({ turned }) => turned);
  return page.evaluate(async () => {
    // Some frames, for the scrolling follows the wheel.
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    return scrollY;
  });
}
