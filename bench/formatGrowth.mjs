import { formatTable } from "./formatTable.mjs";
import { names } from "./names.mjs";

/** What a page holds more after many times than before them. */
export function formatGrowth({ growth }) {
  const head = ["after", "heap before, kB", "heap, kB", "DOM nodes", "DOM listeners"];
  const rows = Object.entries(growth).map(([task, { times, before, after }]) => [
    `${times.toLocaleString("en-US")} ${names[task]}`,
    (before.bytes / 1000).toFixed(0),
    more(Math.round(before.bytes / 1000), Math.round(after.bytes / 1000)),
    more(before.nodes, after.nodes),
    more(before.listeners, after.listeners),
  ]);
  const { before, after } = growth.agentEvents;
  return [
    `### ${names.growth}`,
    formatTable(head, rows),
    `The agent had ${before.sourceListeners} listeners before and ${after.sourceListeners} afterwards.`,
  ].join("\n\n");
}

/** The difference, with its sign. */
function more(before, after) {
  return after > before ? `+${after - before}` : `${after - before}`;
}
