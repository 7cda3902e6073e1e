import { readFileSync } from "node:fs";
import { join } from "node:path";
import { budgets } from "./budgets.mjs";
import { bundleExports } from "./bundleExports.mjs";
import { compressed } from "./compressed.mjs";

/** The lines of the budget, and each further style sheet, with their bytes. */
export async function measureSizes(unpacked) {
  const lines = [];
  for (const line of [...budgets, ...otherStyles(unpacked)]) {
    lines.push({ ...line, ...(await measure(unpacked, line)) });
  }
  return lines;
}

async function measure(unpacked, { name, from = "", over }) {
  if (name.endsWith(".css")) return compressed(readFileSync(join(unpacked, "dist", name)));

  const alone = over && (await bundleExports(unpacked, { "": [over] }));
  const both = await bundleExports(
    unpacked,
    over ? { "": [over], [from]: [name] } : { "": [name] },
  );
  const [base, whole] = [alone && compressed(alone.code), compressed(both.code)];
  return {
    gzip: whole.gzip - (base?.gzip ?? 0),
    brotli: whole.brotli - (base?.brotli ?? 0),
  };
}

function otherStyles(unpacked) {
  const { exports } = JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8"));
  return Object.keys(exports)
    .filter((path) => path.endsWith(".css"))
    .map((path) => ({ name: path.slice("./".length) }))
    .filter(({ name }) => budgets.every((budget) => budget.name !== name));
}
