import { plain } from "./Hearing.mjs";

/** What is wrong with what was heard: words that were not, or more than once, or in another order. */
export function findFaults(said, words) {
  const faults = [];
  let from = 0;
  for (const word of words.map(plain)) {
    const times = said.split(word).length - 1;
    const place = said.indexOf(word, from);
    if (times === 0) faults.push(`not heard: “${word}”`);
    else if (times > 1) faults.push(`heard ${times} times: “${word}”`);
    else if (place < 0) faults.push(`heard too early: “${word}”`);
    if (place >= 0) from = place + word.length;
  }
  return faults;
}
