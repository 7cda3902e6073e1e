import { join } from "node:path";
import { bundle, Features } from "lightningcss";
import { root } from "../run/root.mjs";

const browser = (major, minor = 0) => (major << 16) | (minor << 8);

const isPair = (value) => value?.type === "light-dark";
const hasPair = (value) =>
  isPair(value) ||
  (typeof value === "object" && value !== null && Object.values(value).some(hasPair));

const lightOnly = { Color: (color) => (isPair(color) ? color.light : undefined) };
const keepPairs = (found) => (hasPair(found) ? undefined : []);
const pairsOnly = { Declaration: keepPairs, Rule: { keyframes: keepPairs, media: keepPairs } };

/**
 * A sheet of src/styles as the package has it: with what it imports, minified, as bytes. Each color is
 * light; behind the first rule, which is that of the colors, come the pairs of light and dark, for
 * browsers that know light-dark(). Not at the end, where they would undo what is said in between of
 * those who ask for more contrast.
 */
export function minifySheet(name) {
  const pairs = Buffer.from(minify(name, pairsOnly)).toString();
  const light = Buffer.from(minify(name, lightOnly)).toString();
  const behind = light.indexOf("}") + 1;
  const supported = pairs && `@supports (color:light-dark(#000,#fff)){${pairs}}`;
  return Buffer.from(light.slice(0, behind) + supported + light.slice(behind));
}

function minify(name, visitor) {
  return bundle({
    filename: join(root, "src/styles", name),
    minify: true,
    visitor,
    targets: { chrome: browser(111), firefox: browser(114), safari: browser(16, 4) },
    // Left as written.
    exclude: Features.LightDark | Features.Nesting | Features.LogicalProperties,
  }).code;
}
