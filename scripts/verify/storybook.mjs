// The static Storybook as a stranger gets it: the explorer is there soon, answers each keystroke at
// once, and a copied link opens the same thing for a colleague.
import { deepStrictEqual, ok } from "node:assert";
import { join } from "node:path";
import { collectChecks } from "../run/collectChecks.mjs";
import { findChromium } from "../run/findChromium.mjs";
import { openBrowser } from "../run/openBrowser.mjs";
import { root } from "../run/root.mjs";
import { runCommand, stopChildrenOnExit } from "../run/runCommand.mjs";
import { serve } from "../run/serve.mjs";
import { tempFolder } from "../run/tempFolder.mjs";
import { explorerOf } from "./storybook/explorerOf.mjs";
import { measureKeys } from "./storybook/measureKeys.mjs";

process.chdir(root);
stopChildrenOnExit();
const folder = tempFolder("storybook");

const storybook = join(root, "node_modules/storybook/dist/bin/dispatcher.js");
const built = await runCommand(process.execPath, [storybook, "build", "--quiet", "-o", folder]);
if (built !== 0) throw new Error("The static Storybook cannot be built.");

const { check, failed, passed } = collectChecks();
// Storybook's own pages have scripts of their own in them.
const server = await serve(folder, {});
const browser = await openBrowser(await findChromium());
try {
  let page;
  await check("the explorer is the first page, and there in under 3 s", async () => {
    const times = [];
    // A fresh context has an empty cache; the best time is the one without other work beside it.
    for (let round = 0; round < 3; round += 1) {
      await page?.context().close();
      page = await browser.newContext().then((context) => context.newPage());
      const start = performance.now();
      await page.goto(server.origin);
      await explorerOf(page).getByRole("heading", { level: 1 }).waitFor();
      times.push((performance.now() - start) / 1000);
    }
    console.log(`     ${times.map((seconds) => seconds.toFixed(2)).join(", ")} s`);
    deepStrictEqual(new URL(page.url()).searchParams.get("path"), "/story/code-explorer--explorer");
    ok(Math.min(...times) < 3);
  });

  await check("each keystroke is answered within one frame", async () => {
    const { median, slowest, count } = await measureKeys(explorerOf(page));
    const figures = [median, slowest].map((ms) => ms.toFixed(1)).join(" ms, slowest ");
    console.log(`     median ${figures} ms, ${count} keystrokes`);
    ok(median < 1000 / 60);
  });

  await check("a copied link shows a colleague the same", async () => {
    const mine = explorerOf(page);
    await mine.getByLabel(/^Search by number/).fill('{"code":480,"subCode":10077} {b} ü');
    await mine.getByLabel("Other party").fill("Zoë 👋");
    await mine.getByRole("combobox", { name: "As", exact: true }).selectOption("Your own markup");
    await mine.getByLabel("Language").selectOption("Pseudo language");
    await mine.getByLabel("Theme").selectOption("Dark");
    await mine.getByLabel("Direction").selectOption("Right to left");
    await mine.getByLabel("Network").selectOption("Offline");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await mine.getByRole("button", { name: "Copy link" }).click();
    await mine.getByText("Copied.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const other = await browser.newContext().then((context) => context.newPage());
    await other.goto(link);
    await explorerOf(other).getByRole("heading", { level: 2 }).waitFor();
    deepStrictEqual(await screenOf(other), await screenOf(page));
    // Storybook's own address says the same by now.
    const address = new URL(page.url()).searchParams;
    deepStrictEqual(
      ["args", "globals"].map((name) => address.get(name)?.split(";").toSorted()),
      ["args", "globals"].map((name) =>
        new URL(link).searchParams.get(name)?.split(";").toSorted(),
      ),
    );
    await other.context().close();
  });

  await check("Storybook’s toolbar and the explorer’s switches are the same", async () => {
    await page.getByRole("button", { name: /^Colour scheme/ }).click();
    await page.getByRole("option", { name: "light" }).click();
    await explorerOf(page).locator("html[style*='color-scheme: light']").waitFor();
    deepStrictEqual(await explorerOf(page).getByLabel("Theme").inputValue(), "light");
  });
} finally {
  await browser.close();
  await server.stop();
}

console.log(`${passed.length} checks passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;

/** All that is on the screen of the explorer, in words and in the fields. */
async function screenOf(page) {
  const explorer = explorerOf(page);
  const fields = explorer.locator("input, select, textarea");
  return {
    text: (await explorer.locator(".explorer").innerText()).replace(/\s*Copied\./, ""),
    fields: await fields.evaluateAll((all) => all.map((field) => field.checked ?? field.value)),
    style: await explorer.locator("html").evaluate((html) => [html.dir, html.style.colorScheme]),
    title: await explorer.locator("[data-call-end=banner]").innerText(),
  };
}
