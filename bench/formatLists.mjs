import { compare } from "./compare.mjs";
import { formatSpread } from "./formatSpread.mjs";
import { formatTable } from "./formatTable.mjs";
import { names } from "./names.mjs";

/** What one banner takes when many are mounted at once. */
export function formatLists({ lists }) {
  const head = [
    "banners",
    `${names.ourBanner}, ms each`,
    `${names.plainBanner}, ms each`,
    "ours / hand-written",
  ];
  const rows = Object.entries(lists).map(([length, { ourBanner, plainBanner }]) => {
    const each = (samples) => formatSpread(samples.map(({ render }) => render / Number(length)));
    return [
      Number(length).toLocaleString("en-US"),
      each(ourBanner),
      each(plainBanner),
      compare(ourBanner, plainBanner).of.toFixed(2),
    ];
  });
  const count = lists[1].ourBanner.length;
  return `### ${names.lists}\n\nScript alone, ${count} samples each.\n\n${formatTable(head, rows)}`;
}
