import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run/root.mjs";
import { bundleExports } from "./bundleExports.mjs";

/**
 * Proves that nobody ships what they did not import, by the modules in the bundles
 * and by the words. `bundles` are those of single exports, by name.
 */
export async function checkShaking(bundles) {
  const words = await readWords();
  const all = await bundleExports(
    "adviseDeveloper",
    "parseCallEnd",
    "CallEndedDialog",
    "CallEndDetails",
    "locales/de-DE",
  );
  // A place is found by its modules alone, too: the words have to be right by themselves.
  const lost = [
    ...Object.keys(places).filter((place) => !places[place](all, words)),
    ...Object.keys(words).filter((kind) => !words[kind] || !all.code.includes(words[kind])),
  ];
  if (lost.length > 0) throw new Error(`Not found where it is: ${lost.join(", ")}`);
  for (const [name, refused] of Object.entries(without)) {
    const bundle = bundles[name] ?? (await bundleExports(name));
    const found = refused.filter((place) => places[place](bundle, words));
    if (found.length > 0) throw new Error(`${name} brings along ${found.join(", ")}.`);
    console.log(`${name} brings along no ${refused.join(", no ")}.`);
  }
}

const places = {
  React: ({ packages }) => packages.some((name) => /^react(-dom)?(\/|$)/.test(name)),
  Radix: ({ modules }) => modules.some((id) => id.includes("@radix-ui")),
  "Radix Dialog": ({ modules }) => modules.some((id) => id.includes("@radix-ui/react-dialog")),
  "component or hook": ({ modules }) =>
    modules.some((id) => /\/dist\/(components|live)\//.test(id)),
  "developer text": ({ modules, code }, { advice }) =>
    modules.some((id) => id.includes("/dist/developer/")) || code.includes(advice),
  "reading of pasted texts": ({ modules, code }) =>
    modules.some((id) => id.includes("/dist/developer/pasted/")) || code.includes("sub[_ ]?"),
  "words of the details": ({ modules, code }, { details }) =>
    modules.some((id) => id.includes("enUSDetails")) || code.includes(details),
  "other language": ({ modules, code }, { german }) =>
    modules.some((id) => /\/dist\/locales\/(?!en)/.test(id)) || code.includes(german),
};

const without = {
  describeCallEnd: [
    "React",
    "Radix",
    "component or hook",
    "developer text",
    "reading of pasted texts",
    "words of the details",
    "other language",
  ],
  adviseDeveloper: ["React", "reading of pasted texts"],
  CallEndedBanner: [
    "Radix Dialog",
    "developer text",
    "reading of pasted texts",
    "words of the details",
    "other language",
  ],
  CallEndedDialog: [
    "developer text",
    "reading of pasted texts",
    "words of the details",
    "other language",
  ],
  useCallEndReason: ["Radix", "reading of pasted texts", "words of the details", "other language"],
};

/** A sentence of each kind, asked of the package itself. */
async function readWords() {
  const load = (path) => import(pathToFileURL(join(root, "dist", path)));
  const { adviseDeveloper, enUS } = await load("core.js");
  const { deDE } = await load("locales/de-DE.js");
  const advice = adviseDeveloper({ code: 410, subCode: 3101 }).message;
  const german = deDE.texts.connectionLost.title;
  const details = enUS.details.copyJson;
  return { advice, german, details };
}
