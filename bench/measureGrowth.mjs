import { measureHeld } from "./measureHeld.mjs";

/**
 * What a page holds before and after it has done something many times; before that it has done it as
 * often, so that what is set up once, compiled code for one, is not counted as growth.
 */
export async function measureGrowth(bench, task, times) {
  console.log(`${task}: ${times} times …`);
  const { page, close } = await bench.openPage();
  const tools = await page.context().newCDPSession(page);
  const repeat = async (count) => {
    const call = ([method, ...args]) => globalThis.bench[method](...args);
    const sourceListeners = await page.evaluate(call, [task, count]);
    return { ...(await measureHeld(tools)), sourceListeners };
  };
  const before = await repeat(times);
  const after = await repeat(times);
  await close();
  return { times, before, after };
}
