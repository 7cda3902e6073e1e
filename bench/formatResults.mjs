import { cpus } from "node:os";
import { formatGrowth } from "./formatGrowth.mjs";
import { formatLists } from "./formatLists.mjs";
import { formatMeasurement } from "./formatMeasurement.mjs";
import { formatNode } from "./formatNode.mjs";
import { formatTable } from "./formatTable.mjs";
import { formatTargets } from "./formatTargets.mjs";
import { names } from "./names.mjs";

const banner = ["warmBanner", "firstBanner", "update", "rerender"];
const dialog = ["warmDialog", "firstDialog"];

/** All figures as Markdown: the machine, the goals, then every measurement. */
export function formatResults(results) {
  const each = (keys) => keys.map((key) => formatMeasurement(key, results));
  return [
    formatMachine(results),
    formatTargets(results),
    formatSizes(results),
    ...each(banner),
    formatLists(results),
    ...each(dialog),
    formatGrowth(results),
    formatNode(results),
  ].join("\n\n");
}

function formatMachine({ chromium }) {
  const [date] = new Date().toISOString().split("T");
  const cores = cpus();
  return `${date}, ${cores[0]?.model.trim()}, ${cores.length} cores, Node ${process.versions.node}, Chromium ${chromium}.`;
}

function formatSizes({ sizes }) {
  const rows = Object.entries(sizes).map(([name, bytes]) => [
    names[name],
    `${(bytes / 1000).toFixed(1)} kB`,
  ]);
  return `### ${names.sizes}\n\n${formatTable(["", "minified, gzip"], rows)}`;
}
