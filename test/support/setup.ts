import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterAll, afterEach } from "vitest";

const printed: string[] = [];

// Plain replacements, not spies: a test that restores its mocks must not switch the rule off.
for (const method of ["debug", "error", "info", "log", "trace", "warn"] as const) {
  console[method] = (...values: unknown[]) => {
    printed.push(`console.${method}: ${values.map(String).join(" ")}`);
  };
}

function failIfPrinted() {
  const lines = printed.splice(0);
  if (lines.length > 0) throw new Error(`The test printed to the console.\n${lines.join("\n")}`);
}

afterEach(() => {
  cleanup();
  failIfPrinted();
});

afterAll(failIfPrinted);
