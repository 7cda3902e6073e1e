// The built sheets use nothing that a browser of .browserslistrc lacks.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import browserslist from "browserslist";
import DoIUse from "doiuse";
import postcss from "postcss";
import { root } from "../run/root.mjs";

const sheets = ["styles.css", "styles.layer.css", "themes/fluent.css", "themes/shadcn.css"];

/** What is counted as missing and does no harm, with the reason. */
const harmless = {
  "css-clip-path": "only shapes that refer to SVG are missing; ours is inset()",
  "css-masks": "clip-path is taken for a mask",
  multicolumn: "column-gap of a flex box is taken for that of columns",
  "intrinsic-width": "fit-content has no effect where a height is that of the content anyway",
  "css-resize": "a phone has no corner to pull",
};

const found = [];
const browsers = browserslist(undefined, { path: root });
const detect = new DoIUse({
  browsers,
  ignore: Object.keys(harmless),
  onFeatureUsage: ({ message }) => found.push(message),
});
for (const sheet of sheets) {
  const from = join(root, "dist", sheet);
  await postcss([detect]).process(readFileSync(from, "utf8"), { from });
}
console.log(`${sheets.length} sheets, for ${browsers.join(", ")}`);
if (found.length > 0) throw new Error(found.join("\n"));
