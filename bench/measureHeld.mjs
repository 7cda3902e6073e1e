/**
 * What a page holds once all that can go has gone: `{ nodes, listeners, bytes }`, as Chromium counts
 * them; `tools` sends commands to its developer tools.
 */
export async function measureHeld(tools) {
  // What is announced is taken out of the page half a second later.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await tools.send("Performance.enable");
  for (let round = 0; round < 3; round += 1) await tools.send("HeapProfiler.collectGarbage");
  const { metrics } = await tools.send("Performance.getMetrics");
  const { Nodes, JSEventListeners, JSHeapUsedSize } = Object.fromEntries(
    metrics.map(({ name, value }) => [name, value]),
  );
  return { nodes: Nodes, listeners: JSEventListeners, bytes: JSHeapUsedSize };
}
