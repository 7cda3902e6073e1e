// Writes dist/styles.css, one plain minified file, dist/styles.layer.css, the same in a layer, and
// dist/themes.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle, Features } from "lightningcss";

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const browser = (major, minor = 0) => (major << 16) | (minor << 8);

const minify = (source) =>
  bundle({
    filename: path(`src/styles/${source}`),
    minify: true,
    // Old enough that a plain fallback before light-dark() is kept; the features are left as written.
    targets: { chrome: browser(111), firefox: browser(114), safari: browser(16, 4) },
    exclude: Features.LightDark | Features.Nesting | Features.LogicalProperties,
  }).code;

mkdirSync(path("dist/themes"), { recursive: true });
const styles = minify("styles.css");
writeFileSync(path("dist/styles.css"), styles);
writeFileSync(path("dist/styles.layer.css"), `@layer call-end{${styles}}`);
for (const theme of readdirSync(path("src/styles/themes"))) {
  writeFileSync(path(`dist/themes/${theme}`), minify(`themes/${theme}`));
}
