import { join } from "node:path";
import { playwrightConfig, portOf } from "../support/playwrightConfig.js";
import { setUps } from "./setUps.mjs";

const { APPS_FOLDER, KIT_TARBALL } = process.env;
if (!APPS_FOLDER || !KIT_TARBALL) throw new Error("Run it with: npm run test:apps");

/** What is run where: types in the apps with TypeScript, the app itself in all. */
const specs: Readonly<Record<string, readonly string[]>> = {
  vite: ["types.spec.ts", "app.spec.ts", "readme.spec.ts"],
  bundler: ["app.spec.ts"],
  next: ["serverPage.spec.ts", "readmeAsPasted.spec.ts", "app.spec.ts"],
  example: ["example.spec.ts"],
  composite: ["composite.spec.ts"],
};

const apps = (setUps as { kind: string; name: string }[]).map(({ kind, name }, index) => ({
  name,
  testMatch: [...(specs[kind] ?? [])],
  app: join(APPS_FOLDER, name.replaceAll(/\W+/g, "-").toLowerCase()),
  port: portOf(index),
  url: `http://127.0.0.1:${portOf(index)}`,
}));

/** The built package, packed, in fresh apps outside of the repository. */
export default playwrightConfig({
  // Compilers take their time on a busy machine.
  timeout: 120_000,
  use: { contextOptions: { reducedMotion: "reduce" } },
  projects: apps.map(({ name, testMatch, app, url }) => ({
    name,
    testMatch,
    use: { app, baseURL: url },
  })),
  webServer: apps.map(({ name, app, port, url }) => ({
    name,
    command: `node serveApp.mjs "${name}" "${app}" ${port}`,
    url,
    timeout: 300_000,
    stdout: "pipe",
  })),
});
