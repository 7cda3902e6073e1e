import { compare } from "./compare.mjs";
import { formatSpread } from "./formatSpread.mjs";
import { formatTable } from "./formatTable.mjs";
import { names } from "./names.mjs";

const head = ["", "elements", "script, ms", "and layout, ms", "ours / this, script"];

/** One measurement of several contenders, ours first. */
export function formatMeasurement(key, { [key]: contenders, elements }) {
  const [ours] = Object.keys(contenders);
  const rows = Object.entries(contenders).map(([name, samples]) => [
    names[name],
    String(elements[name]),
    formatSpread(samples.map(({ render }) => render)),
    formatSpread(samples.map(({ layout }) => layout)),
    name === ours ? "" : formatRatio(contenders[ours], samples),
  ]);
  const count = contenders[ours].length;
  return `### ${names[key]}\n\n${count} samples each.\n\n${formatTable(head, rows)}`;
}

function formatRatio(ours, theirs) {
  const { of, min, max } = compare(ours, theirs);
  return `${of.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`;
}
