// Checked by `tsc --noEmit`, never run: each line compiles without a cast, or is refused.
import type * as Sdk from "@azure/communication-calling";
import type * as Beta from "communication-calling-beta";
import type { CallEndSource } from "../../src/index.js";
import type { useEndedCall } from "../../src/components/end/useEndedCall.js";
import type { FakeCall } from "../../fakes/FakeCall.ts";
import type { FakeCallAdapter, FakeCallWithChatAdapter } from "../../fakes/FakeCallAdapter.ts";
import type { FakeCallAgent } from "../../fakes/FakeCallAgent.ts";
import type { FakeIncomingCall } from "../../fakes/FakeIncomingCall.ts";
import type { FakeStatefulCallClient } from "../../fakes/FakeStatefulCallClient.ts";

type Accepts = (source: CallEndSource | null | undefined) => void;
declare const follow: Accepts;
declare const hook: typeof useEndedCall;

export function sdk(
  call: Sdk.Call | Sdk.TeamsCall,
  incomingCall: Sdk.IncomingCall | Sdk.TeamsIncomingCall,
  agent: Sdk.CallAgent | Sdk.TeamsCallAgent,
  participant: Sdk.RemoteParticipant,
) {
  follow(call);
  follow(incomingCall);
  follow(agent);
  follow(participant);
}

export function beta(
  call: Beta.Call | Beta.TeamsCall,
  incomingCall: Beta.IncomingCall | Beta.TeamsIncomingCall,
  agent: Beta.CallAgent | Beta.TeamsCallAgent,
  participant: Beta.RemoteParticipant,
) {
  follow(call);
  follow(incomingCall);
  follow(agent);
  follow(participant);
}

export function fakes(
  call: FakeCall,
  incomingCall: FakeIncomingCall,
  agent: FakeCallAgent,
  adapter: FakeCallAdapter,
  withChat: FakeCallWithChatAdapter,
  client: FakeStatefulCallClient,
) {
  follow(call);
  follow(incomingCall);
  follow(agent);
  follow(adapter);
  follow(withChat);
  follow(client);
}

export function others(maybe: Sdk.Call | null | undefined, error: unknown) {
  follow(maybe);
  follow({ callEndReason: { code: 0, subCode: 0 } });
  follow({ callEndReason: error, id: "call", state: "Disconnected", direction: "Incoming" });
  // @ts-expect-error -- no source
  follow("Connected");
  // @ts-expect-error -- no source
  follow(410);
  // @ts-expect-error -- no source
  follow({ code: 410, subCode: 3101 });
  // @ts-expect-error -- no source
  follow({ state: 1, on: () => {} });
  // @ts-expect-error -- an element has an id, and no end
  follow(document.body);
  // @ts-expect-error -- so has much else
  follow({ id: "call" });
}

export function result(call: Sdk.Call) {
  const ended = hook(call);
  // @ts-expect-error -- undefined while the call goes on
  return ended.callEndReason;
}

// Nothing that only happens to have an id, or nothing in common with a source.
// @ts-expect-error -- an element of the page is no source
export const element: CallEndSource = document.body;
// @ts-expect-error -- an id alone is no source
export const onlyAnId: CallEndSource = { id: "1" };
