import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { execa } from "execa";
import { root as repository } from "../../scripts/run/root.mjs";
import { isAskedFor } from "../support/isAskedFor.mjs";
import { serve } from "../../scripts/run/serve.mjs";

const { APPS_FOLDER, KIT_TARBALL } = process.env;
if (!APPS_FOLDER || !KIT_TARBALL) throw new Error("Run it with: npm run test:apps");

interface Toolchain {
  readonly name: string;
  /** The folder in `apps`. */
  readonly app: string;
  /** What the app is started with, of those in `apps/shared`; none for a test runner. */
  readonly root?: "root" | "legacyRoot";
  /** What its `npm test` has built. */
  readonly built?: string;
  /** Takes too long for every day. */
  readonly nightly?: boolean;
}

const toolchains: readonly Toolchain[] = [
  { name: "Jest 30 with Babel", app: "jest-30" },
  { name: "Node without require(esm)", app: "node-require" },
  { name: "TypeScript 4.9, 5.4 and 6.0, types of React 16 to 19", app: "typescript" },
  {
    name: "React 16.14 with webpack 4",
    app: "react-16-webpack-4",
    root: "legacyRoot",
    built: "dist",
  },
  { name: "Jest 29 with ts-jest", app: "jest-29-ts", nightly: true },
  {
    name: "React 16.14 with webpack 5",
    app: "react-16-webpack-5",
    root: "legacyRoot",
    built: "dist",
    nightly: true,
  },
  {
    name: "React 17 in a Create React App with TypeScript 4.9",
    app: "react-17-cra",
    root: "legacyRoot",
    built: "build",
    nightly: true,
  },
  {
    name: "React 18 in a Create React App with JavaScript",
    app: "react-18-cra",
    root: "root",
    built: "build",
    nightly: true,
  },
  { name: "Parcel", app: "parcel", root: "root", built: "dist", nightly: true },
  { name: "Rsbuild", app: "rsbuild", root: "root", built: "dist", nightly: true },
  { name: "React Router 7, server-rendered", app: "react-router", nightly: true },
];

// The built one: only Vite understands all of the sources.
const core = (await import(
  pathToFileURL(join(repository, "dist/core.js")).href
)) as typeof import("../../src/core.js");
const end = core.describeCallEnd({ code: 410, subCode: 3101 })!;

for (const { name, app, root, built } of toolchains.filter(isAskedFor)) {
  test(`${name}: installs, passes its own test${built ? ", and the dialog works" : ""}`, async ({
    page,
  }) => {
    const folder = join(APPS_FOLDER, app);
    makeApp(folder, app, root);
    const npm = (...args: string[]) => execa("npm", args, { cwd: folder, all: true });
    await npm("install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error");
    await npm("test");
    if (!built) return;

    // No content security policy: these tools put styles into the page.
    const server = await serve(join(folder, built), { headers: {} });
    const noise: string[] = [];
    page.on("console", (message) => noise.push(message.text()));
    page.on("pageerror", (error) => noise.push(error.message));
    await page.goto(server.origin);
    await page.getByRole("button", { name: "Drop" }).click();
    const dialog = page.getByRole("dialog", { name: end.title });
    await expect(dialog.getByRole("button", { name: end.actions[0]!.label })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Retries: 1. connectionLost")).toBeAttached();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("region", { name: end.title })).toBeVisible();
    expect(noise).toEqual([]);
    server.stop();
  });
}

function makeApp(folder: string, app: string, root: Toolchain["root"]): void {
  const apps = join(import.meta.dirname, "apps");
  cpSync(join(apps, app), folder, { recursive: true });
  if (root) {
    mkdirSync(join(folder, "src"), { recursive: true });
    for (const file of ["App.jsx", `${root}.jsx`]) {
      cpSync(join(apps, "shared", file), join(folder, "src", file));
    }
  }
  const file = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { dependencies: object };
  manifest.dependencies = {
    ...manifest.dependencies,
    "react-call-end-reason": `file:${KIT_TARBALL}`,
  };
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}
