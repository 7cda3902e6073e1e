import { join } from "node:path";
import { bundle, Features } from "lightningcss";

const browser = (major: number, minor = 0) => (major << 16) | (minor << 8);

/** A sheet of src/styles as scripts/buildStyles.mjs writes it to dist. */
export function buildSheet(fileName: string): Uint8Array {
  return bundle({
    filename: join(import.meta.dirname, "../../src/styles", fileName),
    minify: true,
    targets: { chrome: browser(111), firefox: browser(114), safari: browser(16, 4) },
    exclude: Features.LightDark | Features.Nesting | Features.LogicalProperties,
  }).code;
}
