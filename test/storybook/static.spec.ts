import { expect, type FrameLocator, type Page, test } from "@playwright/test";
import { measureKeys } from "./measureKeys.js";

/** The code explorer: stories run in a frame. */
const explorerOf = (page: Page) => page.frameLocator("#storybook-preview-iframe");
const heading = (page: Page) => explorerOf(page).getByRole("heading", { level: 1 });

test("the explorer is the first page, and there in under 3 s", async ({ browser, baseURL }) => {
  const times: number[] = [];
  // A fresh context has an empty cache; the best time is the one without other work beside it.
  for (let round = 0; round < 3; round += 1) {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    const start = performance.now();
    await page.goto("/");
    await heading(page).waitFor();
    times.push((performance.now() - start) / 1000);
    const path = new URL(page.url()).searchParams.get("path");
    expect(path).toBe("/story/code-explorer--explorer");
    await context.close();
  }
  console.log(`     ${times.map((seconds) => seconds.toFixed(2)).join(", ")} s`);
  expect(Math.min(...times)).toBeLessThan(3);
});

test("each keystroke is answered within one frame", async ({ page }) => {
  test.slow();
  const frame = 1000 / 60;
  const medians: number[] = [];
  // Again where other work beside it has taken the time.
  do {
    await page.goto("/");
    await heading(page).waitFor();
    const { median, slowest, count } = await measureKeys(explorerOf(page));
    const figures = [median, slowest].map((ms) => ms.toFixed(1)).join(" ms, slowest ");
    console.log(`     median ${figures} ms, ${count} keystrokes`);
    medians.push(median);
  } while (Math.min(...medians) >= frame && medians.length < 3);
  expect(Math.min(...medians)).toBeLessThan(frame);
});

test("a copied link shows a colleague the same", async ({ page, context, browser }) => {
  await page.goto("/");
  const mine = explorerOf(page);
  await mine.getByLabel(/^Search by number/).fill('{"code":480,"subCode":10077} {b} ü');
  await mine.getByLabel("Other party").fill("Zoë 👋");
  await mine.getByRole("combobox", { name: "As", exact: true }).selectOption("Your own markup");
  await mine.getByLabel("Language").selectOption("Pseudo language");
  await mine.getByLabel("Theme").selectOption("Dark");
  await mine.getByLabel("Direction").selectOption("Right to left");
  await mine.getByLabel("Network").selectOption("Offline");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await mine.getByRole("button", { name: "Copy link" }).click();
  await mine.getByText("Copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await browser.newContext().then((fresh) => fresh.newPage());
  await other.goto(link);
  await explorerOf(other).getByRole("heading", { level: 2 }).waitFor();
  expect(await screenOf(explorerOf(other))).toEqual(await screenOf(mine));
  // Storybook's own address says the same by now.
  expect(stateIn(page.url())).toEqual(stateIn(link));
  await other.context().close();
});

test("Storybook’s toolbar and the explorer’s switches are the same", async ({ page }) => {
  await page.goto("/");
  const explorer = explorerOf(page);
  await explorer.getByLabel("Theme").selectOption("Dark");
  await page.getByRole("button", { name: /^Color scheme/ }).click();
  await page.getByRole("option", { name: "light" }).click();
  await explorer.locator("html[style*='color-scheme: light']").waitFor();
  await expect(explorer.getByLabel("Theme")).toHaveValue("light");
});

const stateIn = (address: string) =>
  ["args", "globals"].map((name) => new URL(address).searchParams.get(name)?.split(";").toSorted());

/** All that is on the screen of the explorer, in words and in the fields. */
async function screenOf(explorer: FrameLocator) {
  const fields = explorer.locator("input, select, textarea");
  return {
    text: (await explorer.locator(".explorer").innerText()).replace(/\s*Copied\./, ""),
    fields: await fields.evaluateAll((all) =>
      (all as HTMLInputElement[]).map((field) => field.checked ?? field.value),
    ),
    style: await explorer
      .locator("html")
      .evaluate(({ ownerDocument: { dir, documentElement } }) => [
        dir,
        documentElement.style.colorScheme,
      ]),
    title: await explorer.locator("[data-call-end=banner]").innerText(),
  };
}
