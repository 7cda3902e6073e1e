// findEntry against a bare look-up in a nested object, in the same run, over the same random pairs,
// half of them known; nanoseconds for one look-up, as JSON.
import { findEntry } from "../dist/catalog/findEntry.js";
import { listPairs } from "./listPairs.mjs";

const pairsPerRound = 100_000;
const rounds = 60;

const rows = listPairs();
const nested = {};
for (const { code, subCode, outcome } of rows) (nested[code] ??= {})[subCode] = outcome;

const random = (max) => Math.floor(Math.random() * max);
const known = rows.filter(({ code, subCode }) => code !== undefined && subCode !== undefined);
const pairs = Array.from({ length: pairsPerRound }, (_, index) =>
  index % 2 ? known[random(known.length)] : { code: random(1000), subCode: random(600_000) },
).map(({ code, subCode }) => ({ code, subCode, reportedMessage: undefined }));

const contenders = {
  nestedObject: ({ code, subCode }) => nested[code]?.[subCode],
  findEntry: (pair) => findEntry(pair).entry,
};
const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
let found = 0;
for (let round = 0; round < rounds; round += 1) {
  for (const [name, findText] of Object.entries(contenders)) {
    const start = process.hrtime.bigint();
    for (const pair of pairs) if (findText(pair)) found += 1;
    times[name].push(Number(process.hrtime.bigint() - start) / pairsPerRound);
  }
}
console.log(JSON.stringify({ ...times, found }));
