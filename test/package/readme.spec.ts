import { expect } from "@playwright/test";
import { test } from "./appTest.js";

test("the README's snippet shows how a call ended", async ({ page, ends }) => {
  await page.goto("/readme.html");

  await expect(page.getByText(ends.banner.title, { exact: true }).first()).toBeVisible();
});
