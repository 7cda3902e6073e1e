// Stands in for a voice: writes what it is to say to the file HEARD, waits as long as saying it takes, and
// says that it was through. If it is cut off, nothing says so.
import { appendFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { speakingTime } from "./speakingTime.mjs";

const text = process.argv[2];
const write = (kind) => {
  const line = { kind, text, id: process.pid, time: Date.now() };
  appendFileSync(process.env.HEARD, `${JSON.stringify(line)}\n`);
};

write("begin");
await setTimeout(speakingTime(text));
write("end");
