import { join } from "node:path";
import { findChromium } from "./findChromium.mjs";
import { packPackage } from "./packPackage.mjs";
import { runPlaywright } from "./runTests.mjs";
import { check, runSteps } from "./steps.mjs";
import { tempFolder } from "./tempFolder.mjs";

/** Builds the package and tries it in the foreign apps, all or those whose names have the word. */
export async function run([app = ""]) {
  await findChromium();
  return runSteps([buildStep, foreignApps({ APP: app }), toolchains({ APP: app })]);
}

export const buildStep = check("build", "npm", ["run", "--silent", "build"]);

/** The built package, packed, in fresh apps outside of the repository. */
export const foreignApps = (env) => step("foreign apps", "test/package", "3 minutes", env);

/** The same in the test runners, compilers and bundlers of apps, old ones among them. */
export const toolchains = (env) => step("toolchains", "test/toolchains", "2 minutes", env);

const step = (name, tests, slow, env) => ({
  name,
  slow,
  run: async () => {
    const folder = tempFolder(name.replace(" ", "-"));
    const tarball = join(folder, "package.tgz");
    await packPackage(tarball);
    return runPlaywright(tests, { APPS_FOLDER: folder, KIT_TARBALL: tarball, ...env });
  },
});
