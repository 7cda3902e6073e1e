import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../vite.config.js";
import { browserProject } from "../support/browserProject.js";

/** One page that lives long, in Chromium: minutes, so at night. */
export default defineConfig({
  ...mergeConfig(base, {}),
  test: {
    projects: [
      {
        ...browserProject,
        test: {
          ...browserProject.test,
          name: "long life",
          include: ["test/long-life/*.browser.test.tsx"],
          exclude: [],
        },
      },
    ],
  },
});
