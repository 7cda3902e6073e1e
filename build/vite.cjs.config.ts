import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { define } from "../vite.config.js";
import { libraryBuild, createElements } from "./libraryBuild.js";

/** The CommonJS copy of the package, after the ES modules. */
export default defineConfig({
  define,
  plugins: [createElements, react()],
  build: libraryBuild("cjs"),
});
