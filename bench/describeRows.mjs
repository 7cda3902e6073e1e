// Ten million ends described, a million a round, as JSON: seconds of each round, of the processor and
// of the clock, and what the heap has grown by in all.
import { describeCallEnd } from "../dist/core.js";
import { listPairs } from "./listPairs.mjs";

const rows = listPairs().map(({ code = 0, subCode = 0 }) => ({ code, subCode }));
const count = 1_000_000;
const heap = () => (globalThis.gc(), process.memoryUsage().heapUsed);

let letters = 0;
const describe = (many) => {
  for (let index = 0; index < many; index += 1) {
    const { code, subCode } = rows[index % rows.length];
    letters += describeCallEnd({ code, subCode }).title.length;
  }
};

const seconds = [];
const clockSeconds = [];
describe(count / 10);
const before = heap();
for (let round = 0; round < 10; round += 1) {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  describe(count);
  const { user, system } = process.cpuUsage(cpu);
  seconds.push((user + system) / 1_000_000);
  clockSeconds.push((performance.now() - start) / 1000);
}
console.log(JSON.stringify({ count, seconds, clockSeconds, grownBytes: heap() - before, letters }));
