import { expect } from "@playwright/test";
import { test } from "./appTest.js";

test("the example with the CallComposite is built and starts; without a token it says so", async ({
  page,
}) => {
  await page.goto("/");

  await expect(page.getByText("Fill in .env")).toBeVisible();
});
