import type { CallEndReason } from "@azure/communication-calling";
import type { CallEndSource } from "../../src/index.js";
import { FakeCall } from "../support/fakes/FakeCall.ts";
import { FakeCallAdapter, FakeCallWithChatAdapter } from "../support/fakes/FakeCallAdapter.ts";
import { FakeCallAgent } from "../support/fakes/FakeCallAgent.ts";
import { FakeIncomingCall } from "../support/fakes/FakeIncomingCall.ts";
import { FakeStatefulCallClient } from "../support/fakes/FakeStatefulCallClient.ts";

/** A source with one call that is going on. */
export interface LiveSource {
  readonly source: CallEndSource & object;
  /** How many listeners there are to it and to its call. */
  readonly listenerCount: () => number;
  /** Its call ends. */
  readonly end: (reason: CallEndReason) => void;
}

/** One of each kind that can be listened to. */
export const liveSources: [string, () => LiveSource][] = [
  [
    "a call",
    () => {
      const source = new FakeCall({ state: "Connected" });
      return {
        source,
        listenerCount: () => source.listenerCount,
        end: (reason) => void source.end(reason),
      };
    },
  ],
  [
    "an incoming call",
    () => {
      const source = new FakeIncomingCall();
      return {
        source,
        listenerCount: () => source.listenerCount,
        end: (reason) => void source.call.end(reason),
      };
    },
  ],
  [
    "an agent",
    () => {
      const source = new FakeCallAgent();
      const call = source.start();
      return {
        source,
        listenerCount: () => source.listenerCount + call.listenerCount,
        end: (reason) => source.end(call, reason),
      };
    },
  ],
  ["an adapter", () => withState(new FakeCallAdapter())],
  ["an adapter with chat", () => withState(new FakeCallWithChatAdapter())],
  [
    "a stateful client",
    () => {
      const source = new FakeStatefulCallClient();
      const call = source.start();
      return {
        source,
        listenerCount: () => source.listenerCount,
        end: (reason) => source.end(call, reason),
      };
    },
  ],
];

function withState(source: FakeCallAdapter | FakeCallWithChatAdapter): LiveSource {
  source.start();
  return {
    source,
    listenerCount: () => source.listenerCount,
    end: (reason) => source.end(reason),
  };
}
