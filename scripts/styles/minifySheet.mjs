import { join } from "node:path";
import { bundle, Features } from "lightningcss";
import { root } from "../run/root.mjs";

const browser = (major, minor = 0) => (major << 16) | (minor << 8);

/** A sheet of src/styles as the package has it: with what it imports, minified, as bytes. */
export function minifySheet(name) {
  return bundle({
    filename: join(root, "src/styles", name),
    minify: true,
    // Old enough that a plain fallback before light-dark() is kept; the features are left as written.
    targets: { chrome: browser(111), firefox: browser(114), safari: browser(16, 4) },
    exclude: Features.LightDark | Features.Nesting | Features.LogicalProperties,
  }).code;
}
