import { existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { speakingTime } from "./speakingTime.mjs";

/** So long may a screen reader think about what has happened. */
const patience = 8000;
/** Nothing more comes after such a silence; what is said twice comes sooner. */
const silence = 1500;

/** What is spoken, as `say.mjs` writes it to a file. */
export class Hearing {
  #file;
  #heardBefore = 0;

  constructor(file) {
    this.#file = file;
  }

  /**
   * What was spoken to its end since the last time, once all of the words have been or patience is at
   * its end, and it is silent then.
   */
  async listen(words = []) {
    const start = Date.now();
    for (;;) {
      const lines = this.#lines();
      const said = join(lines.filter(({ kind }) => kind === "end"));
      const isAll = words.every((word) => said.includes(plain(word)));
      if (isSilent(lines, start) && (isAll || Date.now() - start > patience)) {
        this.#heardBefore += lines.length;
        return said;
      }
      await setTimeout(100);
    }
  }

  #lines() {
    if (!existsSync(this.#file)) return [];
    const lines = readFileSync(this.#file, "utf8").split("\n").filter(Boolean);
    return lines.slice(this.#heardBefore).map((line) => JSON.parse(line));
  }
}

function isSilent(lines, start) {
  const last = lines.at(-1) ?? { kind: "end", time: start };
  const speaking = last.kind === "begin" ? speakingTime(last.text) + 500 : 0;
  return Date.now() - Math.max(last.time, start) > silence + speaking;
}

/** One utterance may come in several pieces. */
const join = (lines) => plain(lines.map(({ text }) => text).join(" "));

/** Without direction marks, which nobody hears, dots as Orca hands them on, one blank between words. */
export const plain = (text) =>
  text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "")
    .replaceAll("…", "...")
    .replace(/\s+/g, " ")
    .trim();
