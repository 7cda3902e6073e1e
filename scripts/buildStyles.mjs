// Writes dist/styles.css, one plain minified file, dist/styles.layer.css, the same in a layer, and
// dist/themes.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run/root.mjs";
import { minifySheet } from "./styles/minifySheet.mjs";

const dist = join(root, "dist");
mkdirSync(join(dist, "themes"), { recursive: true });
const styles = minifySheet("styles.css");
writeFileSync(join(dist, "styles.css"), styles);
writeFileSync(join(dist, "styles.layer.css"), `@layer call-end{${styles}}`);
for (const theme of readdirSync(join(root, "src/styles/themes"))) {
  writeFileSync(join(dist, "themes", theme), minifySheet(`themes/${theme}`));
}
