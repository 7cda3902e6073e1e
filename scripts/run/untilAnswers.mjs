import { setTimeout as wait } from "node:timers/promises";

/** Waits until a server answers; fails if the command that runs it ends before. */
export async function untilAnswers(address, running) {
  const ended = running.then((code) => ({ code }));
  while (!(await answers(address))) {
    const result = await Promise.race([ended, wait(250)]);
    if (result) throw new Error(`The server at ${address} ended with ${result.code}.`);
  }
}

/** Whether a server answers at an address, and well. */
export async function answers(address) {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}
