/** Opens a page in a fresh profile, and keeps what it requests, prints and throws. */
export async function openPage(browser, address, options) {
  const settings = { locale: "en-US", reducedMotion: "reduce", ...options };
  const context = await browser.newContext(settings);
  context.setDefaultTimeout(5000);
  const page = await context.newPage();
  const { origin } = new URL(address);
  const foreign = [];
  const failed = [];
  const printed = [];
  context.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  context.on("response", (response) => {
    if (!response.ok()) failed.push(`${response.status()} ${response.url()}`);
  });
  context.on("console", (message) => printed.push(`${message.type()}: ${message.text()}`));
  context.on("weberror", (webError) => printed.push(`uncaught: ${webError.error().message}`));
  await page.goto(address, { waitUntil: "load" });
  return { page, foreign, failed, printed };
}
