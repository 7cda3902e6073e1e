import { cpus } from "node:os";
import { formatTable } from "./formatTable.mjs";
import { names } from "./names.mjs";
import { summarize } from "./summarize.mjs";

/** All figures as Markdown: the machine, the targets, then every measurement. */
export function formatResults(results) {
  return [
    formatMachine(results),
    formatTargets(results),
    formatSizes(results),
    ...["warmBanner", "firstBanner", "update", "list", "warmDialog", "firstDialog"].map((key) =>
      formatMeasurement(key, results),
    ),
    formatNode(results),
  ].join("\n\n");
}

function formatMachine({ chromium }) {
  const [date] = new Date().toISOString().split("T");
  const cores = cpus();
  return `${date}, ${cores[0]?.model.trim()}, ${cores.length} cores, Node ${process.versions.node}, Chromium ${chromium}.`;
}

function formatTargets(results) {
  const ratio = (key, one, other) => ratios(results[key][one], results[key][other]).of;
  const million = summarize(results.rows.seconds).median;
  const lines = [
    [
      "banner, mounting, against the hand-written one",
      1.3,
      ratio("warmBanner", "ourBanner", "plainBanner"),
    ],
    ["banner, mounting, against Fluent UI’s", 1, ratio("warmBanner", "ourBanner", "fluentBanner")],
    [
      "banner, updating, against the hand-written one",
      1.5,
      ratio("update", "ourBanner", "plainBanner"),
    ],
    [
      "dialog, mounting, against Radix Dialog with its Overlay",
      1.1,
      ratio("warmDialog", "ourDialog", "radixDialogOverlay"),
    ],
    [
      "dialog, mounting, against Radix Dialog with a plain overlay",
      1.1,
      ratio("warmDialog", "ourDialog", "radixDialog"),
    ],
    ["1,000,000 descriptions, seconds of the processor", 2, million],
  ];
  return formatTable(
    ["target", "at most", "measured", ""],
    lines.map(([name, limit, value]) => [
      name,
      limit.toFixed(1),
      value.toFixed(2),
      value <= limit ? "met" : "missed",
    ]),
  );
}

function formatSizes({ sizes }) {
  const rows = Object.entries(sizes).map(([name, bytes]) => [
    names[name],
    `${(bytes / 1000).toFixed(1)} kB`,
  ]);
  return `### ${names.sizes}\n\n${formatTable(["", "minified, gzip"], rows)}`;
}

function formatMeasurement(key, { [key]: contenders, elements }) {
  const [ours] = Object.keys(contenders);
  const rows = Object.entries(contenders).map(([name, samples]) => {
    const { of, min, max } = ratios(contenders[ours], samples);
    return [
      names[name],
      String(elements[name]),
      spread(samples.map(({ render }) => render)),
      spread(samples.map(({ layout }) => layout)),
      name === ours ? "" : `${of.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`,
    ];
  });
  const count = contenders[ours].length;
  const head = ["", "elements", "script, ms", "and layout, ms", "ours / this, script"];
  return `### ${names[key]}\n\n${count} samples each.\n\n${formatTable(head, rows)}`;
}

function formatNode({ rows, findText }) {
  const { median } = summarize(rows.seconds);
  const [entry, nested] = [findText.findEntry, findText.nestedObject];
  const perSecond = Math.round(rows.count / median).toLocaleString("en-US");
  const { of, min, max } = ratios(entry, nested, (nanoseconds) => nanoseconds);
  return [
    `### ${names.node}`,
    `- \`describeCallEnd\`: ${spread(rows.seconds)} s of the processor, ${spread(rows.clockSeconds)} s by the clock, for ${rows.count.toLocaleString("en-US")} rows, ${perSecond} rows a second of the processor; the heap has grown by ${(rows.grownBytes / 1000).toFixed(0)} kB after ${rows.seconds.length} rounds.`,
    `- \`findEntry\`: ${spread(entry)} ns a look-up, a bare nested object ${spread(nested)} ns, ratio ${of.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)}).`,
  ].join("\n\n");
}

/** The ratio of the medians, and the smallest and the largest of a single round. */
function ratios(ours, theirs, value = ({ render }) => render) {
  const rounds = ours.map((sample, index) => value(sample) / value(theirs[index]));
  const median = (samples) => summarize(samples.map(value)).median;
  return { ...summarize(rounds), of: median(ours) / median(theirs) };
}

function spread(numbers) {
  const { median, min, max } = summarize(numbers);
  return `${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`;
}
