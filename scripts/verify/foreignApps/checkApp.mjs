import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../run/runCommand.mjs";
import { checkPages } from "./checkPages.mjs";
import { createApp } from "./createApp.mjs";
import { describeEnds } from "./describeEnds.mjs";
import { readSnippet } from "./readSnippet.mjs";
import { serve } from "../../run/serve.mjs";

/** Makes one Vite app, the README's snippet included, and checks all of it. */
export async function checkApp({ app, packages, tarball, browser }, check) {
  const snippet = readSnippet();
  const tool = async (name, ...args) => {
    const code = await runCommand("npm", ["exec", "--offline", "--", name, ...args], { cwd: app });
    if (code !== 0) throw new Error(`${name} ended with ${code}`);
  };
  const installed = await check("installs", () =>
    createApp({ app, sources: [["app", "."]], packages, tarball }),
  );
  if (!installed) return;
  const typeCheck = (project) => tool("tsc", "--noEmit", "--project", project);
  await check("the app type-checks", () => typeCheck("tsconfig.json"));
  for (const resolution of ["node16", "nodenext"]) {
    await check(`all entry points type-check with moduleResolution ${resolution}`, () =>
      typeCheck(`tsconfig.${resolution}.json`),
    );
  }
  await check("the SDK's calls type-check as props", () => typeCheck("tsconfig.sdk.json"));
  mkdirSync(join(app, "src/readme"));
  writeFileSync(join(app, "src/readme/Snippet.tsx"), snippet);
  await check("the README's snippet type-checks", () => typeCheck("tsconfig.readme.json"));
  const built = await check("builds for production", () =>
    tool("vite", "build", "--logLevel", "warn"),
  );
  if (!built) return;

  const server = await serve(join(app, "dist"));
  try {
    const ends = await describeEnds(app);
    await checkPages({ browser, origin: server.origin, ends, hasSnippet: true }, check);
  } finally {
    await server.stop();
  }
}
