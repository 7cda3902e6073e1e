import { playwrightConfig } from "../support/playwrightConfig.js";

/** The packed package in the tools that apps are built and tested with, each in a fresh folder. */
export default playwrightConfig({
  timeout: 420_000,
  fullyParallel: true,
  workers: 2,
  use: { contextOptions: { reducedMotion: "reduce" } },
});
