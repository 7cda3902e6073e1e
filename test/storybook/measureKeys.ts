import type { FrameLocator } from "@playwright/test";

declare global {
  interface Window {
    keyTimes: number[];
  }
}

const typed = ["480/10077", "busy", "firewall", "UnexpectedServerError", "sign in expired", "3101"];

/**
 * How long the explorer works on a keystroke, for a sequence typed as a person does: milliseconds
 * from the input to the end of the frame that shows its answer, without the wait for that frame.
 */
export async function measureKeys(explorer: FrameLocator) {
  const box = explorer.getByLabel(/^Search by number/);
  await box.evaluate(() => {
    window.keyTimes = [];
    let start = 0;
    addEventListener("input", () => (start = performance.now()), { capture: true });
    // Comes last: React has rendered by then.
    addEventListener("input", () => {
      const scripts = performance.now() - start;
      requestAnimationFrame(() => {
        const frame = performance.now();
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = () => window.keyTimes.push(scripts + performance.now() - frame);
        // Arrives after style, layout and paint of this frame.
        port1.postMessage(null);
      });
    });
  });
  for (const search of typed) {
    await box.fill("");
    await box.pressSequentially(search, { delay: 60 });
  }
  const times = await box.evaluate(() => window.keyTimes.toSorted((a, b) => a - b));
  return {
    median: times[Math.floor(times.length / 2)] ?? Infinity,
    slowest: times.at(-1) ?? 0,
    count: times.length,
  };
}
