import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useEndedCall } from "../../src/index.js";
import { FakeCallAgent } from "../../fakes/FakeCallAgent.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** The bytes that are still in use after everything that can go has gone. */
async function heapInUse(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    collectGarbage();
    await new Promise(setImmediate);
  }
  return process.memoryUsage().heapUsed;
}

/** What each call carries: enough for one that is kept to be seen. */
const ballastLength = 5000;
const ballastBytes = ballastLength * 8;

it("holds no more memory after 1,000 calls of one agent than after 100", async () => {
  const agent = new FakeCallAgent();
  const { result } = renderHook(() => useEndedCall(agent));
  const makeCalls = (count: number) => {
    for (let index = 0; index < count; index += 1) {
      act(() => {
        const call = Object.assign(agent.start(), {
          ballast: Array.from({ length: ballastLength }, Math.random),
        });
        call.move("Connected");
        agent.end(call, { code: 410, subCode: 3101 });
      });
    }
  };

  makeCalls(100);
  const after100 = await heapInUse();
  makeCalls(900);
  const after1000 = await heapInUse();

  expect(result.current?.callEndReason).toEqual({ code: 410, subCode: 3101 });
  // Not in proportion to the whole heap, which holds what other tests have left there.
  expect(after1000 - after100).toBeLessThan(100 * ballastBytes);
});
