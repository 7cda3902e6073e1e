import type { Plugin } from "vite";
import packageJson from "../package.json" with { type: "json" };

/** Puts the tables of the catalog into the package, for engines without JavaScript. */
export const catalogTables: Plugin = {
  name: "catalog-tables",
  apply: "build",
  async generateBundle() {
    // Storybook, which reads the same configuration, builds no library.
    if (!this.environment.config.build.lib) return;
    const { tableFiles } = await import("../src/beyond/tables/tableFiles.js");
    for (const [fileName, source] of Object.entries(tableFiles(packageJson.version))) {
      this.emitFile({ type: "asset", fileName, source });
    }
  },
};
