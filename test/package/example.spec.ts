import { expect } from "@playwright/test";
import { test } from "./appTest.js";

test("the example joins, loses the connection, says so, and rejoins", async ({ page, end }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await page.getByRole("button", { name: "Lose the connection" }).click();
  const dialog = page.getByRole("dialog", { name: end.title, exact: true });
  await expect(dialog.getByText(end.description, { exact: true })).toBeVisible();
  await dialog.getByRole("button", { name: end.actions[0]!.label, exact: true }).click();

  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Lose the connection" })).toBeEnabled();
});
