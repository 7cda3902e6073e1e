import { typeText } from "./typeText.mjs";

const wrappers = ["ComponentPropsWithoutRef", "DetailedHTMLProps", "SVGProps"];

/** The tags whose interface has another name. */
const tags = { paragraph: "p" };

/**
 * The element or the package's component whose props a type of React stands for, e.g. `<section>`;
 * `undefined` for any other type.
 */
export function elementOf(module, name, [argument]) {
  if (!wrappers.includes(name)) return undefined;
  const text = typeText(module, argument);
  if (text.startsWith('"')) return `<${JSON.parse(text)}>`;
  if (text.startsWith("typeof ")) return text.replace(/^typeof Radix/, "Radix ");
  const [, element] = /(?:HTML|SVG)(\w+?)Element/.exec(text) ?? [];
  const tag = element?.toLowerCase();
  return tag && `<${tags[tag] ?? tag}>`;
}
