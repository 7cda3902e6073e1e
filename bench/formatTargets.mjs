import { compare } from "./compare.mjs";
import { formatTable } from "./formatTable.mjs";
import { names } from "./names.mjs";
import { summarize } from "./summarize.mjs";

/** What ours may take of another contender's time: measurement, ours, the other, at most. */
const ratios = [
  ["warmBanner", "ourBanner", "completeBanner", 1.15],
  ["warmBanner", "ourBanner", "fluentBanner", 0.66],
  ["update", "ourBanner", "completeBanner", 1.2],
  ["update", "ourBanner", "fluentBanner", 0.68],
  ["rerender", "ourBanner", "plainBanner", 1.3],
  ["rerender", "ourBanner", "fluentBanner", 0.35],
  ["warmDialog", "ourDialog", "radixDialog", 1.1],
  ["warmDialog", "ourDialog", "radixDialogOverlay", 0.95],
];

/** The goals, each with what was measured. */
export function formatTargets(results) {
  const lines = [
    ...ratios.map(([key, ours, other, limit]) => [
      `${names[key]}: ${names[ours]} / ${names[other]}`,
      limit,
      compare(results[key][ours], results[key][other]).of,
    ]),
    ["1,000,000 descriptions, in seconds", 1.2, summarize(results.rows.seconds).median],
    ["`findEntry` / a look-up in a nested object", 2.5, findEntryRatio(results)],
  ];
  return formatTable(
    ["", "goal, at most", "measured", ""],
    lines.map(([name, limit, value]) => [
      name,
      limit.toFixed(2),
      value.toFixed(2),
      value <= limit ? "reached" : "missed",
    ]),
  );
}

function findEntryRatio({ findText }) {
  return compare(findText.findEntry, findText.nestedObject, (nanoseconds) => nanoseconds).of;
}
