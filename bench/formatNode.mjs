import { compare } from "./compare.mjs";
import { formatSpread } from "./formatSpread.mjs";
import { names } from "./names.mjs";
import { summarize } from "./summarize.mjs";

/** What is measured without a page. */
export function formatNode({ rows, findText }) {
  const { median } = summarize(rows.seconds);
  const [entry, nested] = [findText.findEntry, findText.nestedObject];
  const number = (value) => Math.round(value).toLocaleString("en-US");
  const { of, min, max } = compare(entry, nested, (nanoseconds) => nanoseconds);
  return [
    `### ${names.node}`,
    `- \`describeCallEnd\`: ${formatSpread(rows.seconds)} s of the processor, ${formatSpread(rows.clockSeconds)} s by the clock, for ${number(rows.count)} rows, ${number(rows.count / median)} rows a second of the processor; after ${number(rows.count * rows.seconds.length)} rows the heap holds ${(rows.grownBytes / 1000).toFixed(0)} kB more than before.`,
    `- \`findEntry\`: ${formatSpread(entry)} ns a look-up, a bare nested object ${formatSpread(nested)} ns, ratio ${of.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)}).`,
  ].join("\n\n");
}
