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
 * A sheet of src/styles as the package has it: with what it imports, minified, as bytes. Each color
 * is light first, and a pair of light and dark behind it, for browsers that know light-dark().
 */
export function minifySheet(name) {
  const pairs = minify(name, pairsOnly);
  const parts = [
    minify(name, lightOnly),
    ...(pairs.length > 0 ? ["@supports (color:light-dark(#000,#fff)){", pairs, "}"] : []),
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
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
