import { defineConfig } from "vitest/config";
import { define, unitTests } from "../../vite.config.js";

/** The tests of the stages without React, which the mutants are tried against. */
export default defineConfig({
  define,
  test: {
    ...unitTests,
    environment: "node",
    setupFiles: [],
    include: ["test/{reason,catalog,outcome,text,describe}/**/*.test.ts"],
  },
});
