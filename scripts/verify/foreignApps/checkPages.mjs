import { focused, gone, nothingIn, seen, styled } from "./expectations.mjs";
import { openPage } from "./openPage.mjs";

const transparent = /^(transparent|rgba\(0, 0, 0, 0\))$/;

/** Checks the app's page and the one with the README's snippet in a browser. */
export async function checkPages({ browser, origin, ends, hasSnippet }, check) {
  const app = await openPage(browser, `${origin}/`);
  try {
    await checkDialog(app.page, ends.dialog, check);
    await checkBanner(app.page, ends.banner, check);
    await checkSilence("the app", app, check);
  } finally {
    await app.page.context().close();
  }
  if (!hasSnippet) return;

  const readme = await openPage(browser, `${origin}/readme.html`);
  try {
    await check("the README's snippet shows how a call ended", () => checkSnippet(readme.page));
    await checkSilence("the README's snippet", readme, check);
  } finally {
    await readme.page.context().close();
  }
}

async function checkDialog(page, { title, description, actions, code, subCode }, check) {
  const dialog = page.getByRole("dialog", { name: title, exact: true });
  const best = dialog.getByRole("button", { name: actions[0].label, exact: true });
  await check(`the dialog shows "${title}" and "${description}"`, async () => {
    await seen(dialog);
    await seen(dialog.getByText(title, { exact: true }));
    await seen(dialog.getByText(description, { exact: true }));
  });
  await check(`the dialog has the focus on "${actions[0].label}"`, () => focused(best));
  await check("the dialog is styled", () =>
    styled(dialog, "position", (position) => position === "fixed"),
  );
  await check("the page behind the dialog does not scroll", async () => {
    if ((await scrollBehind(page)) !== 0) throw new Error("The page has scrolled.");
  });
  await check("the details unfold and show the codes", async () => {
    const codes = dialog.getByText(`${code} / ${subCode}`, { exact: true });
    await gone(codes);
    await dialog.locator("summary").click();
    await seen(codes);
  });
  await check(`"${actions[0].label}" calls onSignIn`, async () => {
    await best.click();
    await handlersCalled(page, "dialog onSignIn");
  });
  await check("Escape closes the dialog", async () => {
    await page.keyboard.press("Escape");
    await gone(page.getByRole("dialog"));
    await handlersCalled(page, "dialog onSignIn, dialog onDismiss");
  });
  await check("the page scrolls again after the dialog", async () => {
    if ((await scrollBehind(page)) === 0) throw new Error("The page has not scrolled.");
    await page.evaluate(() => window.scrollTo(0, 0));
  });
}

/** Turns the wheel over the corner of a page that is made too long, and tells how far it went. */
async function scrollBehind(page) {
  await page.evaluate(() => {
    document.body.style.minHeight = "300vh";
    window.turned = new Promise((resolve) => {
      window.addEventListener("wheel", resolve, { once: true });
    });
  });
  await page.mouse.move(5, 5);
  await page.mouse.wheel(0, 200);
  return page.evaluate(async () => {
    await window.turned;
    // Some frames, for the scrolling follows the wheel.
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    return window.scrollY;
  });
}

async function checkBanner(page, { title, description, actions }, check) {
  const banner = page.getByRole("region", { name: title, exact: true });
  await check(`the banner shows "${title}" and "${description}"`, async () => {
    await seen(banner);
    await seen(banner.getByText(title, { exact: true }));
    await seen(banner.getByText(description, { exact: true }));
  });
  await check("the banner is styled", () =>
    styled(banner, "background-color", (colour) => !transparent.test(colour)),
  );
  await check(`"${actions[0].label}" calls onRetry`, async () => {
    await banner.getByRole("button", { name: actions[0].label, exact: true }).click();
    await handlersCalled(page, "dialog onSignIn, dialog onDismiss, banner onRetry");
  });
}

async function checkSnippet(page) {
  const title = page
    .locator('[data-call-end] [data-call-end-part="title"]')
    .filter({ hasText: /\S/ });
  await seen(title.first()).catch(() => {
    throw new Error("It shows no title: it has to export a component, or render one into #root.");
  });
}

function handlersCalled(page, names) {
  return seen(page.getByLabel("Handlers called").and(page.getByText(names, { exact: true })));
}

async function checkSilence(name, { foreign, failed, printed }, check) {
  await check(`${name} requests nothing from elsewhere, and nothing in vain`, () =>
    nothingIn([...foreign, ...failed]),
  );
  await check(`${name} prints nothing to the console`, () => nothingIn(printed));
}
