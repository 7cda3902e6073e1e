import { playwrightConfig, portOf } from "../support/playwrightConfig.js";

const url = `http://127.0.0.1:${portOf(0)}`;

/** The static Storybook as a stranger gets it. */
export default playwrightConfig({
  // Figures are of one page at a time.
  workers: 1,
  use: { baseURL: url },
  webServer: { command: `node serve.mjs ${portOf(0)}`, url, timeout: 300_000, stdout: "pipe" },
});
