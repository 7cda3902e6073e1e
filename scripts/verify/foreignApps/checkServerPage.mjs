import { nothingIn, seen } from "./expectations.mjs";
import { openPage } from "./openPage.mjs";

const address = "/?code=603&subCode=0";
const title = "The call was declined";

/** Checks the page that the server renders: its words before any script, and React taking it over. */
export async function checkServerPage({ browser, origin }, check) {
  await check(`the server's page says "${title}" in all three places`, async () => {
    const html = await (await fetch(`${origin}${address}`)).text();
    const found = html.replaceAll(/<script.*?<\/script>/gs, "").split(`>${title}<`).length - 1;
    if (found !== 3) throw new Error(`It says so ${found} times.`);
  });

  const still = await openPage(browser, `${origin}${address}`, { javaScriptEnabled: false });
  try {
    await check("the server's page shows banner and parts without JavaScript", () =>
      seenOnServerPage(still.page),
    );
  } finally {
    await still.page.context().close();
  }

  const live = await openPage(browser, `${origin}${address}`);
  try {
    await check("React takes the server's page over and prints nothing", async () => {
      // The app's dialog is not in the server's page: when it is there, React is at work.
      await seen(live.page.getByRole("dialog"));
      await live.page.keyboard.press("Escape");
      await seenOnServerPage(live.page);
      nothingIn([...live.printed, ...live.foreign, ...live.failed]);
    });
  } finally {
    await live.page.context().close();
  }
}

async function seenOnServerPage(page) {
  await seen(page.getByRole("heading", { name: title, exact: true }));
  await seen(page.getByRole("group", { name: title, exact: true }));
  await seen(page.getByRole("region", { name: title, exact: true }));
}
