import { expect } from "@playwright/test";
import { execa } from "execa";
import { test } from "./appTest.js";

const projects = {
  "the app": "tsconfig.json",
  "every entry point with moduleResolution node16": "tsconfig.node16.json",
  "every entry point with moduleResolution nodenext": "tsconfig.nodenext.json",
  "the SDK's calls as props": "tsconfig.sdk.json",
  "the README's snippet": "tsconfig.readme.json",
};

for (const [what, project] of Object.entries(projects)) {
  test(`TypeScript accepts ${what}`, async ({ app }) => {
    const options = { cwd: app, preferLocal: true, reject: false } as const;
    const { stdout, exitCode } = await execa("tsc", ["--noEmit", "--project", project], options);

    expect(stdout).toBe("");
    expect(exitCode).toBe(0);
  });
}
