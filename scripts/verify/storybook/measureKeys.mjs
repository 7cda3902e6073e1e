const typed = ["480/10077", "busy", "firewall", "UnexpectedServerError", "sign in expired", "3101"];

/**
 * How long the explorer takes from a key to the frame that shows its answer, without the time that
 * the frame's turn is waited for: milliseconds, for a sequence typed as a person does.
 */
export async function measureKeys(explorer) {
  const box = explorer.getByLabel(/^Search by number/);
  await box.evaluate((element) => {
    window.keyTimes = [];
    element.addEventListener(
      "keydown",
      () => {
        const start = performance.now();
        let scripts = 0;
        // Runs once the key, what it typed and what React made of that are done.
        setTimeout(() => (scripts = performance.now() - start));
        requestAnimationFrame(() => {
          const frame = performance.now();
          const { port1, port2 } = new MessageChannel();
          port2.onmessage = () =>
            window.keyTimes.push((scripts || frame - start) + performance.now() - frame);
          // Comes after style, layout and paint of this frame.
          port1.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  for (const search of typed) {
    await box.fill("");
    await box.pressSequentially(search, { delay: 60 });
  }
  const times = await box.evaluate(() => window.keyTimes.toSorted((a, b) => a - b));
  return { median: times[Math.floor(times.length / 2)], slowest: times.at(-1), count: times.length };
}
