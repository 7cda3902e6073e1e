import { build } from "vite";

/**
 * Bundles what an app imports as its production build would, React left out; `imports` maps a path
 * below the package ("" for its root) to names. The result is the code, the ids of the modules that
 * have code in it, and the packages that it still imports.
 */
export async function bundleExports(folder, imports) {
  const entry = Object.entries(imports).map(
    ([path, names]) =>
      `export { ${names.join(", ")} } from "react-call-end-reason${path && `/${path}`}";`,
  );
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    plugins: [{ name: "entry", resolveId: isEntry, load: (id) => isEntry(id) && entry.join("") }],
    build: {
      write: false,
      minify: "oxc",
      target: "es2022",
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: "\0entry",
        external: /^react(-dom)?(\/|$)/,
        preserveEntrySignatures: "strict",
      },
    },
  });
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error("One chunk expected");
  const modules = Object.entries(chunk.modules);
  return {
    code: chunk.code,
    modules: modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id),
    packages: chunk.imports,
  };
}

const isEntry = (id) => (id === "\0entry" ? id : null);
