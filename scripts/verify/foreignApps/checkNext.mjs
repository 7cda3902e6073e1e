import { checkPages } from "./checkPages.mjs";
import { checkServerPage } from "./checkServerPage.mjs";
import { createApp } from "./createApp.mjs";
import { describeEnds } from "./describeEnds.mjs";
import { runScript } from "./runScript.mjs";
import { startNext } from "./startNext.mjs";

const sources = [
  ["app/src/App.tsx", "src/App.tsx"],
  ["app/src/ends.json", "src/ends.json"],
  ["app/public", "public"],
  ["next", "."],
];

/** Makes a Next.js app: a page from the server, and in it the app of the other set-ups. */
export async function checkNext({ app, packages, tarball, browser }, check) {
  const installed = await check("installs", () => createApp({ app, sources, packages, tarball }));
  if (!installed) return;
  const built = await check("type-checks and builds for production", () => runScript(app, "build"));
  if (!built) return;

  const server = await startNext(app);
  try {
    const ends = await describeEnds(app);
    await checkServerPage({ browser, origin: server.origin }, check);
    await checkPages({ browser, origin: server.origin, ends, hasSnippet: false }, check);
  } finally {
    await server.stop();
  }
}
