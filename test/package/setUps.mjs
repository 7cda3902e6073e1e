import { readFileSync } from "node:fs";
import { isAskedFor } from "../support/isAskedFor.mjs";

// All versions are exact: the repository's own for what it uses itself, and else this one and those
// in the package.json beside an app's sources.
const oldTypeScript = { typescript: "5.9.3" };

const { devDependencies: own } = readManifest("../../package.json");
const { dependencies: ofReact18 } = readManifest("../react-18/package.json");

const react = ["react", "react-dom", "@types/react", "@types/react-dom"];
const others = ["@azure/communication-calling", "@types/node", "@vitejs/plugin-react", "vite"];
const tools = pick(own, others);

const vite = [
  { ...tools, ...pick(ofReact18, react), ...oldTypeScript },
  { ...tools, ...pick(own, [...react, "typescript"]) },
].map((packages) => ({
  kind: "vite",
  name: `React ${packages.react}, TypeScript ${packages.typescript}`,
  sources: { vite: "." },
  packages,
  serves: "dist",
}));

const shared = {
  "vite/src/App.tsx": "src/App.tsx",
  "vite/src/ends.json": "src/ends.json",
  "vite/public": "public",
};

const bundlers = ["webpack", "esbuild"].map((name) => ({
  kind: "bundler",
  name,
  sources: {
    ...shared,
    "vite/src/main.tsx": "src/main.tsx",
    "bundlers/public": "public",
    [`bundlers/${name}`]: ".",
  },
  packages: pick(own, ["react", "react-dom"]),
  serves: "public",
}));

const next = {
  kind: "next",
  name: "Next.js",
  sources: { ...shared, next: "." },
  packages: {
    ...pick(own, [...react, "@types/node", "@azure/communication-calling"]),
    "@azure/communication-common": "2.4.0",
    ...oldTypeScript,
  },
};

const example = (name, rest) => ({
  kind: "example",
  name: `example ${name}`,
  sources: { [`../../../examples/${name}`]: "." },
  packages: {},
  ...rest,
});

/**
 * The foreign apps: where in the app each of the `sources` in `apps` goes, the `packages` on top of
 * what a package.json among them asks for, and the folder that a server of ours `serves`, if the app
 * has none of its own, with its `headers` if they are not the strict ones. Those with `nightly` take too long for every day.
 */
export const setUps = [
  ...vite,
  ...bundlers,
  next,
  example("vite", { serves: "dist" }),
  example("next", { nightly: true }),
  // The composite itself has styles and workers of its own making.
  example("call-composite", { kind: "composite", serves: "dist", headers: {}, nightly: true }),
].filter(isAskedFor);

function readManifest(path) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}

function pick(versions, names) {
  return Object.fromEntries(
    names.map((name) => {
      const version = versions[name];
      if (!/^\d[\w.-]*$/.test(version)) throw new Error(`No exact version of ${name}: ${version}`);
      return [name, version];
    }),
  );
}
