import { expect } from "@playwright/test";
import { test } from "./appTest.js";

test("the README's first snippets are pages of the app router as they stand", async ({ page }) => {
  expect((await page.goto("/readme/0"))?.status()).toBe(200);
  await page.goto("/readme/1");

  await expect(page.getByRole("button", { name: "Join" })).toBeEnabled();
});
