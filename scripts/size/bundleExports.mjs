import { join } from "node:path";
import { build } from "vite";
import { root } from "../run/root.mjs";

const folder = "node_modules/.cache/size";

/** Where the bundle of an export or a language is put, from the root of the repository. */
export const bundleFile = (name) => `${folder}/${name}.js`;

/**
 * Bundles what an app imports as its production build would, React left out. `name` is the name of
 * an export, e.g. `CallEndedBanner`, or a path such as `locales/de-DE`; several make one bundle. The
 * result is the code, the ids of the modules that have code in it, and the packages that it still
 * imports.
 */
export async function bundleExports(...names) {
  const entry = names
    .map((name) => {
      const path = name.includes("/") ? `/${name}` : "";
      return `export ${path ? "*" : `{ ${name} }`} from "react-call-end-reason${path}";`;
    })
    .join("\n");
  const isEntry = (id) => (id === "\0entry" ? id : null);
  const { output } = await build({
    // From here the package's own name leads to its exports in dist.
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [{ name: "entry", resolveId: isEntry, load: (id) => isEntry(id) && entry }],
    build: {
      outDir: join(root, folder),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: "oxc",
      target: "es2022",
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: "\0entry",
        external: /^react(-dom)?(\/|$)/,
        preserveEntrySignatures: "strict",
        output: { entryFileNames: `${names.join("+")}.js` },
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
