import { join } from "node:path";
import { buildStep, foreignApps, toolchains } from "./apps.mjs";
import { findChromium } from "./findChromium.mjs";
import { installPackages } from "./installPackages.mjs";
import { localeTags } from "./localeTags.mjs";
import { packPackage } from "./packPackage.mjs";
import { root } from "./root.mjs";
import { runPlaywright, runVitest } from "./runTests.mjs";
import { check, checkThat, runSteps } from "./steps.mjs";
import { tempFolder } from "./tempFolder.mjs";

const react18 = "test/react-18";
const entryPoints = [
  // Data, which has no types.
  "--exclude-entrypoints",
  "codes.csv",
  "codes.json",
  "codes.schema.json",
  // It does not look into the pattern of the languages by itself.
  "--include-entrypoints",
  ...localeTags.map((tag) => `locales/${tag}`),
];
const oldestBrowsers = [
  // As .browserslistrc has them; no browser runs the command line.
  "checkBrowser",
  "dist/**/*.js",
  "--not",
  "dist/cjs,dist/beyond",
  "--module",
  "--checkFeatures",
  "--browserslistPath",
  ".browserslistrc",
];
const script = (name, file, ...args) => check(name, "node", [`scripts/verify/${file}`, ...args]);

/** Every other page that stories have to be right on; `npm test` has them light, left to right. */
const storyPages = ["rtl", "dark", "dark rtl", "forced-colors", "forced-colors rtl"];

/**
 * What is too slow for `npm test`: the package as others get it, React 18, stories on every page. With
 * `nightly` what is too slow for this, too, and nothing else.
 */
export async function run([part]) {
  await findChromium();
  if (part === "nightly") {
    return runSteps([buildStep, ...[foreignApps, toolchains].map(atNight), longLife]);
  }
  const tarball = join(tempFolder("verify"), "package.tgz");
  return runSteps([
    buildStep,
    checkThat("pack", () => packPackage(tarball)),
    check("publint", "publint", ["run", tarball, "--strict"]),
    check("types of the package", "attw", [tarball, ...entryPoints]),
    script("files of the package", "packedFiles.mjs", tarball),
    check("modules in the oldest browsers", "es-check", oldestBrowsers),
    script("styles in the oldest browsers", "browsers.mjs"),
    script("licences", "licences.mjs"),
    script('"use client"', "useClient.mjs"),
    script("core without React", "coreWithoutReact.mjs"),
    check("recipes against the package", "tsc", ["--project", "stories/recipes"]),
    check("unused code", "knip"),
    checkThat("packages of React 18", () => installPackages(join(root, react18))),
    check("declarations with React 18", "tsc", ["--project", react18]),
    {
      name: "unit tests on React 18",
      slow: "half a minute",
      run: () => runVitest(["--config", `${react18}/vitest.config.ts`]),
    },
    { name: "coverage", slow: "2 minutes", run: () => runVitest(["--coverage"]) },
    ...storyPages.map((page) => ({
      name: `stories: ${page}`,
      slow: "half a minute",
      run: () => runVitest(["--project", "stories"], { STORY_PAGE: page }),
    })),
    {
      name: "the static Storybook",
      slow: "a minute",
      run: () => runPlaywright("test/storybook"),
    },
    foreignApps(),
    toolchains(),
  ]);
}

const longLife = {
  name: "10,000 ends on one page",
  slow: "5 minutes",
  run: () => runVitest(["--config", "test/long-life/vitest.config.ts"]),
};

const atNight = (step) => step({ NIGHTLY: "yes" });
