import { expect, type Page } from "@playwright/test";
import { test } from "./appTest.js";

const address = "/?code=603&subCode=0";
const title = "The call was declined";

async function expectServerPage(page: Page) {
  for (const role of ["heading", "group", "region"] as const) {
    await expect(page.getByRole(role, { name: title, exact: true })).toBeVisible();
  }
}

test("the server's page has its words before any script, in all three places", async ({
  request,
}) => {
  const html = await (await request.get(address)).text();

  expect(html.replaceAll(/<script.*?<\/script>/gs, "").split(`>${title}<`)).toHaveLength(4);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the server's page shows banner and parts", async ({ page }) => {
    await page.goto(address);

    await expectServerPage(page);
  });
});

test("React takes the server's page over and prints nothing", async ({ page }) => {
  await page.goto(address);
  // The app's dialog is not in the server's page: when it is there, React is at work.
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");

  await expectServerPage(page);
});
