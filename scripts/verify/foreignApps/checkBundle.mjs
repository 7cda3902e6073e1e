import { join } from "node:path";
import { checkPages } from "./checkPages.mjs";
import { createApp } from "./createApp.mjs";
import { describeEnds } from "./describeEnds.mjs";
import { runScript } from "./runScript.mjs";
import { serve } from "../../run/serve.mjs";

const sources = [
  ["app/src/App.tsx", "src/App.tsx"],
  ["app/src/main.tsx", "src/main.tsx"],
  ["app/src/ends.json", "src/ends.json"],
  ["app/public", "public"],
  ["bundlers/public", "public"],
];

/** Makes the app of the Vite set-ups with another bundler, named as its folder, and checks it. */
export async function checkBundle({ app, bundler, packages, tarball, browser }, check) {
  const installed = await check("installs", () =>
    createApp({ app, sources: [...sources, [`bundlers/${bundler}`, "."]], packages, tarball }),
  );
  if (!installed) return;
  const built = await check("builds for production", () => runScript(app, "build"));
  if (!built) return;

  const server = await serve(join(app, "public"));
  try {
    const ends = await describeEnds(app);
    await checkPages({ browser, origin: server.origin, ends, hasSnippet: false }, check);
  } finally {
    await server.stop();
  }
}
