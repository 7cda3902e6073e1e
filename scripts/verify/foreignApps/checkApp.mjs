import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCommand } from "../../run/runCommand.mjs";
import { checkPages } from "./checkPages.mjs";
import { createApp } from "./createApp.mjs";
import { readSnippet } from "./readSnippet.mjs";
import { serve } from "./serve.mjs";

/** Makes one app and checks all of it. */
export async function checkApp({ app, packages, tarball, browser }, check) {
  const snippet = readSnippet();
  const tool = async (name, ...args) => {
    const code = await runCommand("npm", ["exec", "--offline", "--", name, ...args], { cwd: app });
    if (code !== 0) throw new Error(`${name} ended with ${code}`);
  };

  await check("the README has a tsx block", () => {
    if (snippet === undefined) throw new Error("README.md has no code block that starts ```tsx");
  });
  const installed = await check("installs", () => createApp({ app, packages, tarball, snippet }));
  if (!installed) return;
  const typeCheck = (project) => tool("tsc", "--noEmit", "--project", project);
  await check("the app type-checks", () => typeCheck("tsconfig.json"));
  await check("the SDK's calls type-check as props", () => typeCheck("tsconfig.sdk.json"));
  if (snippet !== undefined) {
    await check("the README's snippet type-checks", () => typeCheck("tsconfig.readme.json"));
  }
  const built = await check("builds for production", () =>
    tool("vite", "build", "--logLevel", "warn"),
  );
  if (!built) return;

  const server = await serve(join(app, "dist"));
  try {
    const ends = await describeEnds(app);
    await checkPages(
      { browser, origin: server.origin, ends, hasSnippet: snippet !== undefined },
      check,
    );
  } finally {
    await server.stop();
  }
}

/** The app's ends in the words of the package it has installed. */
async function describeEnds(app) {
  const { resolve } = createRequire(join(app, "package.json"));
  const { describeCallEnd } = await import(pathToFileURL(resolve("react-call-end-reason/core")));
  const ends = JSON.parse(readFileSync(join(app, "src/ends.json"), "utf8"));
  return { banner: describeCallEnd(ends.banner), dialog: describeCallEnd(ends.dialog) };
}
