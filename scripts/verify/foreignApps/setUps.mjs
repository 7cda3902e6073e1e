import { createRequire } from "node:module";

// All versions are exact, and pinned where the repository uses them itself; only this one is not.
const oldTypeScript = { typescript: "5.9.3" };

const require = createRequire(import.meta.url);
const { devDependencies: own } = require("../../../package.json");
const { dependencies: ofReact18 } = require("../../../test/react-18/package.json");

const react = ["react", "react-dom", "@types/react", "@types/react-dom"];
const others = ["@azure/communication-calling", "@types/node", "@vitejs/plugin-react", "vite"];
const tools = pick(own, others);

/** The apps: a name, and the packages installed beside the tarball. */
export const setUps = [
  { ...tools, ...pick(ofReact18, react), ...oldTypeScript },
  { ...tools, ...pick(own, [...react, "typescript"]) },
].map((packages) => ({
  name: `React ${packages.react}, TypeScript ${packages.typescript}`,
  packages,
}));

function pick(versions, names) {
  return Object.fromEntries(
    names.map((name) => {
      const version = versions[name];
      if (!/^\d[\w.-]*$/.test(version)) throw new Error(`No exact version of ${name}: ${version}`);
      return [name, version];
    }),
  );
}
