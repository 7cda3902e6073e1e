import { createRequire } from "node:module";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { define, unitTests } from "../../vite.config.ts";

const here = import.meta.dirname;
const dependencies = Object.keys(
  (createRequire(import.meta.url)("./package.json") as { dependencies: object }).dependencies,
);

export default defineConfig({
  root: join(here, "../.."),
  define,
  plugins: [
    {
      name: "packages-of-this-folder",
      enforce: "pre",
      resolveId(id, _importer, options) {
        const ours = dependencies.some((name) => id === name || id.startsWith(`${name}/`));
        return ours
          ? this.resolve(id, join(here, "package.json"), { ...options, skipSelf: true })
          : null;
      },
    },
    react(),
  ],
  test: {
    ...unitTests,
    include: [...unitTests.include, "test/react-18/communicationReact.ts"],
    name: "react-18",
    setupFiles: [join(here, "setup.ts"), ...unitTests.setupFiles],
  },
});
