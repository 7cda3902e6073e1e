import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useEndedCall } from "../../src/index.js";
import { FakeCallAdapter } from "../../fakes/FakeCallAdapter.js";
import { FakeCallAgent } from "../../fakes/FakeCallAgent.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** How many of the objects somebody still holds after everything that can go has gone. */
async function countAlive(objects: readonly WeakRef<object>[]): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    // A turn of its own: what a WeakRef gave out stays until the turn ends.
    await new Promise(setImmediate);
    collectGarbage();
  }
  return objects.filter((object) => object.deref()).length;
}

// React keeps what it showed last, and what it showed before that.
const kept = 3;

it("holds no more than the latest of 300 calls of one agent, and of 300 that nobody answered", async () => {
  const agent = new FakeCallAgent();
  const { result } = renderHook(() => useEndedCall(agent));
  const calls: WeakRef<object>[] = [];

  for (let index = 0; index < 300; index += 1) {
    act(() => {
      const incomingCall = agent.ring();
      incomingCall.call.end({ code: 487, subCode: 0 });
      const call = agent.start().move("Connected");
      agent.end(call, { code: 410, subCode: 3101 });
      calls.push(new WeakRef(call), new WeakRef(incomingCall));
    });
  }

  expect(result.current?.callEndReason).toEqual({ code: 410, subCode: 3101 });
  expect(await countAlive(calls)).toBeLessThanOrEqual(kept);
});

it("holds none but the latest of 300 failed starts and ends of one adapter", async () => {
  const adapter = new FakeCallAdapter();
  const { result } = renderHook(() => useEndedCall(adapter));
  const objects: WeakRef<object>[] = [];

  for (let index = 0; index < 300; index += 1) {
    act(() => {
      objects.push(new WeakRef(adapter.fail()));
      objects.push(new WeakRef(adapter.start()));
      adapter.end({ code: 410, subCode: 3101 });
    });
  }

  expect(result.current?.callEndReason).toMatchObject({ code: 410, subCode: 3101 });
  expect(await countAlive(objects)).toBeLessThanOrEqual(kept);
});

it("holds no source that is no longer followed", async () => {
  const sources: WeakRef<object>[] = [];
  const { rerender } = renderHook(({ source }) => useEndedCall(source), {
    initialProps: { source: new FakeCallAgent() },
  });

  for (let index = 0; index < 100; index += 1) {
    const source = new FakeCallAgent();
    sources.push(new WeakRef(source));
    rerender({ source });
  }

  expect(await countAlive(sources)).toBeLessThanOrEqual(kept);
});
