import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

/** What an app imports for the same message, by the name of the contender. */
const imports = {
  ourBanner: `export { CallEndedBanner } from "../dist/index.js";`,
  fluentBanner: `export { Button, FluentProvider, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle,
    webLightTheme } from "@fluentui/react-components";`,
  ourDialog: `export { CallEndedDialog } from "../dist/index.js";`,
  radixDialog: `export { Content, Description, Portal, Root, Title } from "@radix-ui/react-dialog";`,
  fluentDialog: `export { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle,
    FluentProvider, webLightTheme } from "@fluentui/react-components";`,
};

/** The bytes of each import after minifying and gzip, with React left out and no styles counted. */
export async function measureSizes() {
  const sizes = {};
  for (const [name, code] of Object.entries(imports)) sizes[name] = await sizeOf(code);
  return sizes;
}

async function sizeOf(code) {
  const entry = join(import.meta.dirname, "entry.js");
  const isEntry = (id) => (id === entry ? id : null);
  const { output } = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: "silent",
    plugins: [{ name: "entry", resolveId: isEntry, load: (id) => isEntry(id) && code }],
    build: {
      write: false,
      target: "es2022",
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: entry,
        external: /^react(-dom)?(\/|$)/,
        preserveEntrySignatures: "strict",
      },
    },
  });
  return gzipSync(output[0].code, { level: 9 }).length;
}
