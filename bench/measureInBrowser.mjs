import { measureGrowth } from "./measureGrowth.mjs";

const banners = ["ourBanner", "plainBanner", "completeBanner", "fluentBanner"];
const rerendered = ["ourBanner", "freshBanner", ...banners.slice(1)];
const dialogs = ["ourDialog", "radixDialog", "radixDialogOverlay", "fluentDialog"];

/** All that is measured in Chromium: for each measurement, the samples of each contender. */
export async function measureInBrowser(bench) {
  const samples = 60;
  const inPage = async (measure, names, plan) => {
    console.log(`${measure}: ${names} …`);
    const { page, close } = await bench.openPage();
    const call = ([method, ...args]) => globalThis.bench[method](...args);
    const result = await page.evaluate(call, [measure, names, plan]);
    await close();
    return result;
  };
  const elements = {};
  for (const name of [...rerendered, ...dialogs]) {
    elements[name] = await inPage("countElements", name);
  }
  return {
    elements,
    firstBanner: await firstMounts(bench, banners, 50),
    warmBanner: await inPage("mounts", banners, { warmUp: 20, samples, perSample: 10 }),
    update: await inPage("updates", banners, { warmUp: 20, samples, perSample: 20 }),
    rerender: await inPage("rerenders", rerendered, { warmUp: 20, samples, perSample: 50 }),
    lists: await measureLists(inPage),
    firstDialog: await firstMounts(bench, dialogs, 50),
    warmDialog: await inPage("mounts", dialogs, { warmUp: 20, samples, perSample: 3 }),
    growth: {
      agentEvents: await measureGrowth(bench, "agentEvents", 100_000),
      dialogs: await measureGrowth(bench, "dialogs", 1_000),
    },
  };
}

/** By how many banners are mounted at once: few of them often, many of them seldom. */
async function measureLists(inPage) {
  const lists = {};
  for (const [length, perSample] of [
    [1, 50],
    [10, 10],
    [100, 2],
    [1_000, 1],
  ]) {
    const plan = { length, perSample, warmUp: 5, samples: 60 };
    lists[length] = await inPage("lists", ["ourBanner", "plainBanner"], plan);
  }
  return lists;
}

/** Each sample is the first thing that a fresh page renders. */
async function firstMounts(bench, names, samples) {
  console.log(`first: ${names} …`);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < samples; round += 1) {
    for (const name of names) {
      const { page, close } = await bench.openPage();
      results[name].push(await page.evaluate((which) => globalThis.bench.first(which), name));
      await close();
    }
  }
  return results;
}
