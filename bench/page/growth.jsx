import { CallEndedBanner } from "../../dist/index.js";
import { FakeCallAgent } from "../../fakes/FakeCallAgent.ts";
import { contenders } from "./contenders.jsx";
import { handlers, reasons } from "./ends.js";
import { openStage } from "./openStage.jsx";
import { settle } from "./timing.js";

const { Around, show } = contenders.ourDialog;
const stage = openStage(Around);
const agent = new FakeCallAgent();

/** A call of an agent tells of its start, of being answered, of its end and of leaving the list. */
const eventsPerCall = 4;

/** That many events of an agent that a banner follows; gives how many listeners the agent has. */
export async function agentEvents(count) {
  stage.show(<CallEndedBanner call={agent} {...handlers} />);
  for (let call = 0; call < count / eventsPerCall; call += 1) {
    agent.end(agent.start().move("Connected"), reasons[call % 2]);
    // React shows each end before the next turn; what browsers put off gets one now and then.
    await (call % 100 === 0 ? settle() : undefined);
  }
  return agent.listenerCount;
}

/** Opens and closes our dialog that many times. */
export async function dialogs(count) {
  for (let time = 0; time < count; time += 1) {
    stage.show(show(reasons[time % 2]));
    await settle();
    stage.show(null);
    await settle();
  }
}
