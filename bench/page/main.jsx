import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import "../../dist/styles.css";
import { contenders } from "./contenders.jsx";
import { reasons } from "./ends.js";
import * as growth from "./growth.jsx";
import { openStage } from "./openStage.jsx";
import { interleave, mean, settle, time } from "./timing.js";

/** The first thing the page renders, with all that an app has around it. */
function first(name) {
  const { Around, show } = contenders[name];
  const container = document.body.appendChild(document.createElement("div"));
  return time(() =>
    flushSync(() => createRoot(container).render(<Around>{show(reasons[0])}</Around>)),
  );
}

const stagesFor = (names) =>
  Object.fromEntries(names.map((name) => [name, openStage(contenders[name].Around)]));

/** Mounting into a page that has done so many times; a sample is the mean of `perSample` mounts. */
async function mounts(names, plan, content = (name) => contenders[name].show(reasons[0])) {
  const stages = stagesFor(names);
  const results = await interleave(names, plan, async (name) => {
    const timings = [];
    for (let count = 0; count < plan.perSample; count += 1) {
      const element = content(name);
      timings.push(time(() => stages[name].show(element)));
      stages[name].show(null);
      await settle();
    }
    return mean(timings);
  });
  for (const stage of Object.values(stages)) stage.close();
  return results;
}

/** From one reason to the other and back, or whatever is asked for the nth time. */
async function updates(names, plan, reasonAt = (count) => reasons[count % 2]) {
  const stages = stagesFor(names);
  for (const name of names) stages[name].show(contenders[name].show(reasonAt(0)));
  const results = await interleave(names, plan, async (name) => {
    const timings = [];
    for (let count = 1; count <= plan.perSample; count += 1) {
      const element = contenders[name].show(reasonAt(count));
      timings.push(time(() => stages[name].show(element)));
    }
    await settle();
    return mean(timings);
  });
  for (const stage of Object.values(stages)) stage.close();
  return results;
}

/** The same again, as when something around it changes. */
const rerenders = (names, plan) => updates(names, plan, () => reasons[0]);

/** Mounting a list of `plan.length`. */
function lists(names, plan) {
  return mounts(names, plan, (name) =>
    Array.from({ length: plan.length }, (_, index) => (
      <div key={index}>{contenders[name].show(reasons[index % 2])}</div>
    )),
  );
}

/** How many elements a contender puts on the page; an svg counts as one, live regions as none. */
async function countElements(name) {
  const stage = openStage(contenders[name].Around);
  const before = document.querySelectorAll("body *").length;
  stage.show(contenders[name].show(reasons[0]));
  const more = document.querySelectorAll("body *").length - before;
  const inside = document.querySelectorAll(
    "svg *, [data-call-end=announcer], [data-radix-focus-guard]",
  );
  const count = more - inside.length;
  stage.show(null);
  await settle();
  stage.close();
  return count;
}

globalThis.bench = { first, mounts, updates, rerenders, lists, countElements, ...growth };
