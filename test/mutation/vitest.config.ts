import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { define, unitTests } from "../../vite.config.js";

/** The tests that mutants are tried against: those in jsdom, but for what only counts objects. */
export default defineConfig({
  define,
  test: {
    ...unitTests,
    include: [
      "test/{reason,catalog,outcome,words,describe,developer,live,components}/**/*.test.{ts,tsx}",
    ],
    exclude: [...unitTests.exclude, "test/live/{memory,mounts}.test.{ts,tsx}"],
    // Counting what each test reaches makes them slow; Stryker has a limit of its own for each mutant.
    testTimeout: 60_000,
    setupFiles: [join(import.meta.dirname, "setup.ts"), ...unitTests.setupFiles],
  },
});
