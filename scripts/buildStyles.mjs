// Writes dist/styles.css, one plain minified file, and dist/styles.layer.css, the same in a layer.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle, Features } from "lightningcss";

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const browser = (major, minor = 0) => (major << 16) | (minor << 8);

const { code } = bundle({
  filename: path("src/styles/styles.css"),
  minify: true,
  // Old enough that a plain fallback before light-dark() is kept; the features are left as written.
  targets: { chrome: browser(111), firefox: browser(114), safari: browser(16, 4) },
  exclude: Features.LightDark | Features.Nesting | Features.LogicalProperties,
});

mkdirSync(path("dist"), { recursive: true });
writeFileSync(path("dist/styles.css"), code);
writeFileSync(path("dist/styles.layer.css"), `@layer call-end{${code}}`);
