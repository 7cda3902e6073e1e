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
  /** Listens for the end as an app of its own does, until the returned function is called. */
  readonly onEnd: (hear: () => void) => () => void;
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
      onEnd: (hear) => onDisconnected(source, hear),
      listenerCount: () => source.listenerCount,
    };
  },
  IncomingCall: () => {
    const source = new FakeIncomingCall({ callerName: "Mia" });
    return {
      source,
      begin: () => {},
      end: (reason) => void source.call.end(reason),
      onEnd: (hear) => listen(source, "callEnded", hear),
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
      onEnd: (hear) => onDisconnected(call, hear),
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
      onEnd: (hear) => {
        const onChange = () => {
          if (Object.keys(source.getState().calls).length === 0) hear();
        };
        source.onStateChange(onChange);
        return () => source.offStateChange(onChange);
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
    onEnd: (hear) => listen(source, "callEnded", hear),
    listenerCount: () => source.listenerCount,
  };
}

function onDisconnected(call: FakeCall, hear: () => void): () => void {
  return listen(call, "stateChanged", () => {
    if (call.state === "Disconnected") hear();
  });
}

function listen<Event extends string>(
  source: Record<"on" | "off", (event: Event, listener: () => void) => void>,
  event: Event,
  listener: () => void,
): () => void {
  source.on(event, listener);
  return () => source.off(event, listener);
}
