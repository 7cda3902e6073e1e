/**
 * Milliseconds that a synchronous render takes (rendering, committing, effects), and the same with
 * the styles and the layout that the browser owes afterwards.
 */
export function time(render) {
  const start = performance.now();
  render();
  const rendered = performance.now();
  document.body.getBoundingClientRect();
  return { render: rendered - start, layout: performance.now() - start };
}

/** The mean of a number of timings. */
export function mean(timings) {
  const average = (field) =>
    timings.reduce((sum, timing) => sum + timing[field], 0) / timings.length;
  return { render: average("render"), layout: average("layout") };
}

/** Lets everything run that has been put off, e.g. giving the focus back. */
export function settle() {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Samples of each contender, taken in turns so that noise hits all of them; warm-up not counted. */
export async function interleave(names, { warmUp, samples }, sample) {
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < samples; round += 1) {
    const turn = [...names.slice(round & 1), ...names.slice(0, round & 1)];
    for (const name of turn) {
      globalThis.gc?.({ type: "minor" });
      const result = await sample(name);
      if (round >= 0) results[name].push(result);
    }
  }
  return results;
}
