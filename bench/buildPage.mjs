import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";

const page = fileURLToPath(new URL("page", import.meta.url));

/** Builds the page for production into a folder; all share one React, the one of this folder. */
export async function buildPage(folder) {
  await build({
    root: page,
    configFile: false,
    logLevel: "warn",
    plugins: [react()],
    resolve: {
      dedupe: ["react", "react-dom", "@radix-ui/react-dialog"],
    },
    build: { outDir: folder, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 5000 },
  });
}
