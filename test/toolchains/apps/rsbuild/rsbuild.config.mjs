import { defineConfig } from "@rsbuild/core";
import { pluginReact } from "@rsbuild/plugin-react";

export default defineConfig({
  plugins: [pluginReact()],
  html: { tags: [{ tag: "link", attrs: { rel: "icon", href: "data:," } }] },
  source: { entry: { index: "./src/root.jsx" } },
});
