import { summarize } from "./summarize.mjs";

/** The ratio of the medians, and the smallest and the largest of a single round. */
export function compare(ours, theirs, value = ({ render }) => render) {
  const rounds = ours.map((sample, index) => value(sample) / value(theirs[index]));
  const median = (samples) => summarize(samples.map(value)).median;
  return { ...summarize(rounds), of: median(ours) / median(theirs) };
}
