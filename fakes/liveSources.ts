import type { CallEndReason } from "@azure/communication-calling";
import type { CallEndSource } from "../src/index.js";
import { FakeCall } from "./FakeCall.ts";
import { FakeCallAdapter, FakeCallWithChatAdapter } from "./FakeCallAdapter.ts";
import { FakeCallAgent } from "./FakeCallAgent.ts";
import { FakeIncomingCall } from "./FakeIncomingCall.ts";
import { FakeStatefulCallClient } from "./FakeStatefulCallClient.ts";

/** Something that can be followed, and what happens to its call. */
export interface LiveSource {
  readonly source: CallEndSource & object;
  /** A call begins and is answered, where that can be. */
  readonly begin: () => void;
  readonly end: (reason: CallEndReason) => void;
  /** How many listeners there are to the source and to its call. */
  readonly listenerCount: () => number;
}

/** Everything that `call` takes, by the name that apps know it by. */
export const liveSources = {
  Call: () => {
    const source = new FakeCall({ state: "Connecting" });
    return {
      source,
      begin: () => void source.move("Connected"),
      end: (reason) => void source.end(reason),
      listenerCount: () => source.listenerCount,
    };
  },
  IncomingCall: () => {
    const source = new FakeIncomingCall({ callerName: "Mia" });
    return {
      source,
      begin: () => {},
      end: (reason) => void source.call.end(reason),
      listenerCount: () => source.listenerCount,
    };
  },
  CallAgent: () => {
    const source = new FakeCallAgent();
    let call = new FakeCall();
    return {
      source,
      begin: () => {
        call = source.start().move("Connected");
      },
      end: (reason) => source.end(call, reason),
      listenerCount: () => source.listenerCount + call.listenerCount,
    };
  },
  CallAdapter: () => adapter(new FakeCallAdapter()),
  CallWithChatAdapter: () => adapter(new FakeCallWithChatAdapter()),
  StatefulCallClient: () => {
    const source = new FakeStatefulCallClient();
    return {
      source,
      begin: () => source.move(source.start(), "Connected"),
      end: (reason) => {
        for (const call of Object.values(source.getState().calls)) source.end(call, reason);
      },
      listenerCount: () => source.listenerCount,
    };
  },
} satisfies Record<string, () => LiveSource>;

function adapter(source: FakeCallAdapter | FakeCallWithChatAdapter): LiveSource {
  return {
    source,
    begin: () => {
      source.start();
      source.move("Connected");
    },
    end: (reason) => source.end(reason),
    listenerCount: () => source.listenerCount,
  };
}
