import type { CallEndReason } from "@azure/communication-calling";
import type { CallEndSource } from "../../src/index.js";
import { FakeCall } from "../../test/support/fakes/FakeCall.js";
import {
  FakeCallAdapter,
  FakeCallWithChatAdapter,
} from "../../test/support/fakes/FakeCallAdapter.js";
import { FakeCallAgent } from "../../test/support/fakes/FakeCallAgent.js";
import { FakeIncomingCall } from "../../test/support/fakes/FakeIncomingCall.js";
import { FakeStatefulCallClient } from "../../test/support/fakes/FakeStatefulCallClient.js";

/** Something that a dialog can follow, and the two things that happen to it. */
export interface LiveSource {
  source: CallEndSource;
  /** The call begins and is answered, where that can be. */
  begin: () => void;
  end: (reason: CallEndReason) => void;
}

/** Everything that `call` takes, by the name that apps know it by. */
export const liveSources = {
  Call: () => {
    const source = new FakeCall({ state: "Connecting" });
    return { source, begin: () => source.move("Connected"), end: (reason) => source.end(reason) };
  },
  IncomingCall: () => {
    const source = new FakeIncomingCall({ callerName: "Mia" });
    return { source, begin: () => {}, end: (reason) => source.call.end(reason) };
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
    };
  },
  CallAdapter: () => adapter(new FakeCallAdapter()),
  CallWithChatAdapter: () => adapter(new FakeCallWithChatAdapter()),
  StatefulCallClient: () => {
    const source = new FakeStatefulCallClient();
    let call = source.start();
    return {
      source,
      begin: () => {
        call = source.start();
        source.move(call, "Connected");
      },
      end: (reason) => {
        for (const state of Object.values(source.getState().calls)) source.end(state, reason);
      },
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
  };
}
