import { readdirSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { type BuildEnvironmentOptions, type Plugin, transformWithOxc } from "vite";

const root = join(import.meta.dirname, "..");

/** Each language is an entry point of its own, and is in no bundle that does not import it. */
const locales = readdirSync(join(root, "src/locales"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/locales/${file}`);

/** What `npx` runs: Node reads it as the ES module that it is. */
const commands = ["src/beyond/cli/main.ts"];

const formats = {
  es: { outDir: "dist", target: "es2022" },
  // Read by Jest, Parcel, webpack 4 and Node before 20.19; webpack 4 parses nothing newer.
  cjs: { outDir: "dist/cjs", target: "es2019" },
} as const;

/** How Vite builds the package in one of its formats: one module for each of ours. */
export function libraryBuild(format: keyof typeof formats): BuildEnvironmentOptions {
  return {
    ...formats[format],
    minify: false,
    emptyOutDir: format === "es",
    lib: {
      entry: ["src/index.ts", "src/core.ts", ...locales, ...(format === "es" ? commands : [])],
      formats: [format],
    },
    rolldownOptions: {
      external: (id) => !id.startsWith(".") && !isAbsolute(id),
      output: {
        preserveModules: true,
        preserveModulesRoot: "src",
        entryFileNames: "[name].js",
        exports: "named",
      },
    },
  };
}

let isLibrary = false;

/**
 * Elements are made with `createElement`: strict ES modules cannot import `react/jsx-runtime` from React
 * 16 and 17, which list no such entry. Storybook, which reads the same configuration, builds no library.
 */
export const createElements: Plugin = {
  name: "create-elements",
  enforce: "pre",
  apply: "build",
  configResolved: ({ build }) => {
    isLibrary = Boolean(build.lib);
  },
  transform(code, id) {
    if (!isLibrary || !id.endsWith(".tsx")) return null;
    // At the end, where it does not come before "use client".
    const imported = `import { createElement as jsx, Fragment as jsxFragment } from "react";`;
    return transformWithOxc(`${code}\n${imported}`, id, {
      jsx: { runtime: "classic", pragma: "jsx", pragmaFrag: "jsxFragment" },
    });
  },
};
