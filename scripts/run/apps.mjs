import { join } from "node:path";
import { findChromium } from "./findChromium.mjs";
import { packPackage } from "./packPackage.mjs";
import { runPlaywright } from "./runTests.mjs";
import { check, runSteps } from "./steps.mjs";
import { tempFolder } from "./tempFolder.mjs";

/** Builds the package and tries it in the foreign apps, all or those whose names have the word. */
export async function run([app = ""]) {
  await findChromium();
  return runSteps([buildStep, foreignApps(app)]);
}

export const buildStep = check("build", "npm", ["run", "--silent", "build"]);

/** The built package, packed, in fresh apps outside of the repository. */
export function foreignApps(app = "") {
  return {
    name: "foreign apps",
    slow: "3 minutes",
    run: async () => {
      const folder = tempFolder("foreign-apps");
      const tarball = join(folder, "package.tgz");
      await packPackage(tarball);
      return runPlaywright("test/package", { APPS_FOLDER: folder, KIT_TARBALL: tarball, APP: app });
    },
  };
}
