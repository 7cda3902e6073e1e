import { createRequire } from "node:module";
import { checkApp } from "./checkApp.mjs";
import { checkBundle } from "./checkBundle.mjs";
import { checkNext } from "./checkNext.mjs";

// All versions are exact: the repository's own for what it uses itself, and else this one and those
// in the package.json beside an app's sources.
const oldTypeScript = { typescript: "5.9.3" };

const require = createRequire(import.meta.url);
const { devDependencies: own } = require("../../../package.json");
const { dependencies: ofReact18 } = require("../../../test/react-18/package.json");

const react = ["react", "react-dom", "@types/react", "@types/react-dom"];
const others = ["@azure/communication-calling", "@types/node", "@vitejs/plugin-react", "vite"];
const tools = pick(own, others);

const vite = [
  { ...tools, ...pick(ofReact18, react), ...oldTypeScript },
  { ...tools, ...pick(own, [...react, "typescript"]) },
].map((packages) => ({
  name: `React ${packages.react}, TypeScript ${packages.typescript}`,
  run: (app, check) => checkApp({ ...app, packages }, check),
}));

const bundlers = ["webpack", "esbuild"].map((bundler) => ({
  name: bundler,
  run: (app, check) =>
    checkBundle({ ...app, bundler, packages: pick(own, ["react", "react-dom"]) }, check),
}));

const nextPackages = { ...pick(own, [...react, "@types/node"]), ...oldTypeScript };
const next = {
  name: "Next.js",
  run: (app, check) => checkNext({ ...app, packages: nextPackages }, check),
};

/** The apps: a name, and a function that makes and checks one. */
export const setUps = [...vite, ...bundlers, next];

function pick(versions, names) {
  return Object.fromEntries(
    names.map((name) => {
      const version = versions[name];
      if (!/^\d[\w.-]*$/.test(version)) throw new Error(`No exact version of ${name}: ${version}`);
      return [name, version];
    }),
  );
}
