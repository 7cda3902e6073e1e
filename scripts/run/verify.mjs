import { join } from "node:path";
import { installPackages } from "./installPackages.mjs";
import { packPackage } from "./packPackage.mjs";
import { root } from "./root.mjs";
import { runVitest, runVitestInChromium } from "./runVitest.mjs";
import { check, checkThat, runSteps } from "./steps.mjs";
import { tempFolder } from "./tempFolder.mjs";

const react18 = join(root, "test/react-18");
const react18Config = join(react18, "vitest.config.ts");
const styleSheets = ["styles.css", "styles.layer.css", "themes/fluent.css", "themes/shadcn.css"];
const withoutStyles = ["--exclude-entrypoints", ...styleSheets];
const tool = (name, ...command) => check(name, "npm", "exec", "--offline", "--", ...command);
const script = (name, file, ...args) =>
  check(name, process.execPath, join(root, "scripts/verify", file), ...args);

/** Every other page that stories have to be right on; `npm test` has them light, left to right. */
const storyPages = ["rtl", "dark", "dark rtl", "forced-colors", "forced-colors rtl"];

/** What is too slow for every day: the package as others get it, React 18, stories on every page. */
export function run() {
  const tarball = join(tempFolder("verify"), "package.tgz");
  return runSteps([
    check("build", "npm", "run", "--silent", "build"),
    checkThat("pack", () => packPackage(tarball)),
    tool("publint", "publint", "run", tarball, "--strict"),
    tool("types of the package", "attw", tarball, "--profile", "esm-only", ...withoutStyles),
    script("files of the package", "packedFiles.mjs", tarball),
    script("licences", "licences.mjs"),
    tool("recipes against the package", "tsc", "--project", join(root, "stories/recipes")),
    tool("unused code", "knip"),
    script('"use client"', "useClient.mjs"),
    script("the static Storybook", "storybook.mjs"),
    script("core without React", "coreWithoutReact.mjs"),
    checkThat("packages of React 18", () => installPackages(react18)),
    tool("declarations with React 18", "tsc", "--project", react18),
    { name: "coverage", run: () => runVitestInChromium(["--coverage"]) },
    { name: "unit tests on React 18", run: () => runVitest(["--config", react18Config]) },
    ...storyPages.map((page) => ({
      name: `stories: ${page}`,
      run: () => runVitestInChromium(["--project", "stories"], { STORY_PAGE: page }),
    })),
    script("foreign apps", "foreignApps.mjs"),
  ]);
}
