import type { CallState } from "@azure/communication-calling";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CallEndSource } from "../../src/index.js";
import type { EndedCall } from "../../src/live/EndedCall.js";
import { FakeCall } from "../../fakes/FakeCall.ts";
import { FakeCallAdapter, FakeCallWithChatAdapter } from "../../fakes/FakeCallAdapter.ts";
import { FakeCallAgent } from "../../fakes/FakeCallAgent.ts";
import type { FakeCallState } from "../../fakes/FakeCallState.ts";
import { FakeIncomingCall } from "../../fakes/FakeIncomingCall.ts";
import { FakeStatefulCallClient } from "../../fakes/FakeStatefulCallClient.ts";
import { follow } from "./follow.ts";

const states: CallState[] = [
  ...(["None", "Connecting", "Ringing", "EarlyMedia", "InLobby"] as const),
  ...(["Connected", "LocalHold", "RemoteHold", "Disconnecting", "Disconnected"] as const),
];

/** A source that a sequence of events happens to. */
interface World {
  readonly source: CallEndSource & object;
  /** One event; `pick` chooses among its calls, states and so on. */
  readonly happen: (event: number, pick: number) => void;
  /** Whether a call of it is running now: then no end may be shown. */
  readonly isRunning: () => boolean;
  /** Whether the call that got this reason is over. */
  readonly isOver: (subCode: number) => boolean;
  /** Its last call ends: then the reason with the returned subCode must be shown. */
  readonly finish: () => number;
}

let subCodes = 1000;
/** Every call has a reason of its own, so that a wrong one can be told from the right one. */
const reason = () => ({ code: 0, subCode: ++subCodes });
const choose = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length];

function callWorld(): World {
  const source = new FakeCall({ state: "Connecting" });
  let own = reason();
  const happenings = [
    (pick: number) => source.move(choose(states, pick)!),
    () => source.end(own),
    () => source.emit("stateChanged"),
    () => (source.state = "Disconnected"),
    () => (source.callEndReason = own),
    (pick: number) => source.changeId(`${pick}`),
  ];
  return {
    source,
    happen: (event, pick) => void choose(happenings, event)!(pick),
    isRunning: () => source.state !== "Disconnected",
    isOver: (subCode) => subCode === own.subCode,
    finish: () => {
      own = reason();
      source.move("Connected").end(own);
      return own.subCode;
    },
  };
}

function incomingCallWorld(): World {
  const source = new FakeIncomingCall();
  const own = reason();
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
    source.call.end(own);
  };
  const happenings = [
    end,
    () => !hasEnded && source.call.move("Connected"),
    () => !hasEnded && source.call.move("LocalHold"),
    () => source.emit("callerInfoChanged"),
    () => hasEnded && source.emit("callEnded", { callEndReason: own }),
    (pick: number) => source.call.changeId(`${pick}`),
  ];
  return {
    source,
    happen: (event, pick) => void choose(happenings, event)!(pick),
    isRunning: () => !hasEnded,
    isOver: (subCode) => subCode === own.subCode,
    finish: () => {
      end();
      return own.subCode;
    },
  };
}

function agentWorld(): World {
  const source = new FakeCallAgent();
  const calls: { call: FakeCall; own: ReturnType<typeof reason> }[] = [];
  const ringing: FakeIncomingCall[] = [];
  const know = (call: FakeCall, own = reason()) => {
    calls.push({ call, own });
    return call;
  };
  const ownOf = (call: FakeCall) => calls.find((known) => known.call === call)?.own;
  const anyCall = (pick: number) => choose(calls, pick)?.call;
  const happenings = [
    (pick: number) => know(source.start({ state: choose(states.slice(0, 6), pick) })),
    (pick: number) => {
      const incomingCall = source.ring();
      ringing.push(incomingCall);
      know(incomingCall.call);
      if (pick % 2) incomingCall.call.changeId(`${pick}`);
    },
    (pick: number) => {
      const incomingCall = choose(ringing, pick);
      if (incomingCall?.call.state === "Ringing") source.accept(incomingCall);
    },
    (pick: number) => anyCall(pick)?.state !== "Disconnected" && anyCall(pick)?.move("Connected"),
    (pick: number) => {
      const call = anyCall(pick);
      if (call) source.end(call, ownOf(call));
    },
    (pick: number) => {
      const call = anyCall(pick);
      call?.end(ownOf(call));
    },
    (pick: number) => {
      const call = anyCall(pick);
      if (call) source.remove(call);
    },
    () => source.emit("callsUpdated", { added: [], removed: [] }),
    () => source.emit("callsUpdated"),
    () => source.emit("incomingCall", { incomingCall: ringing.at(-1) }),
  ];
  const isOver = ({ state }: FakeCall) => state === "Disconnected";
  return {
    source,
    happen: (event, pick) => void choose(happenings, event)!(pick),
    isRunning: () => source.calls.some((call) => !isOver(call) && call.state !== "Disconnecting"),
    isOver: (subCode) => {
      const known = calls.find(({ own }) => own.subCode === subCode);
      return known !== undefined && isOver(known.call);
    },
    finish: () => {
      while (source.calls[0]) source.end(source.calls[0], ownOf(source.calls[0]));
      const last = know(source.start());
      source.end(last, ownOf(last));
      return ownOf(last)!.subCode;
    },
  };
}

function adapterWorld(source: FakeCallAdapter | FakeCallWithChatAdapter): World {
  const over = new Set<number>();
  let own = reason();
  const end = () => {
    if (!source.getState().call) return;
    over.add(own.subCode);
    source.end(own);
    own = reason();
  };
  const happenings = [
    () => !source.getState().call && source.start(),
    (pick: number) => source.move(choose(states.slice(0, -1), pick)!),
    () => end(),
    () => source.setState({ page: "configuration" }),
    () => source["emitter"].emit("callEnded", { callId: "of no call here" }),
    () => source["emitter"].emit("callEnded"),
    () => source["emitter"].emit("stateChanged"),
  ];
  return {
    source,
    happen: (event, pick) => void choose(happenings, event)!(pick),
    isRunning: () => source.getState().call !== undefined,
    isOver: (subCode) => over.has(subCode),
    finish: () => {
      end();
      source.start();
      const { subCode } = own;
      end();
      return subCode;
    },
  };
}

function clientWorld(): World {
  const source = new FakeStatefulCallClient();
  const over = new Set<number>();
  let time = 0;
  const end = (call: FakeCallState | undefined, last = reason()) => {
    if (!call) return;
    over.add(last.subCode);
    source.end(call, last, new Date(++time));
  };
  const calls = () => Object.values(source.getState().calls);
  const happenings = [
    () => source.start(),
    (pick: number) => {
      const call = choose(calls(), pick);
      if (call) source.move(call, choose(states, pick)!);
    },
    (pick: number) => end(choose(calls(), pick)),
    () => source.ring(),
    (pick: number) => {
      const last = reason();
      const call = choose(Object.values(source.getState().incomingCalls), pick);
      if (!call) return;
      over.add(last.subCode);
      source.miss(call, last, new Date(++time));
    },
    () => source.setState({}),
    () => source.setState({ callsEnded: {}, incomingCallsEnded: {} }),
  ];
  return {
    source,
    happen: (event, pick) => void choose(happenings, event)!(pick),
    isRunning: () => calls().length > 0,
    isOver: (subCode) => over.has(subCode),
    finish: () => {
      for (const call of calls()) end(call);
      const last = reason();
      end(source.start(), last);
      return last.subCode;
    },
  };
}

const worlds: [string, () => World][] = [
  ["a call", callWorld],
  ["an incoming call", incomingCallWorld],
  ["an agent", agentWorld],
  ["an adapter", () => adapterWorld(new FakeCallAdapter())],
  ["an adapter with chat", () => adapterWorld(new FakeCallWithChatAdapter())],
  ["a stateful client", clientWorld],
];

/** What happens to which of two sources; 0 and 1 switch the one that is followed. */
const sequence = fc.array(
  fc.record({ to: fc.nat(1), event: fc.nat(11), pick: fc.nat(1000), isSwitch: fc.boolean() }),
  { maxLength: 25 },
);

function subCodeOf(end: EndedCall | undefined): number | undefined {
  return (end?.callEndReason as { subCode?: number } | undefined)?.subCode;
}

// An error in a component would be thrown by `when` or printed; both fail the test.
describe.each(worlds)("whatever happens to %s", (_, create) => {
  it("no running call has an end, every reason is that of its call, and the last end is told", () => {
    fc.assert(
      fc.property(sequence, (events) => {
        const pair = [create(), create()] as const;
        let followed: World = pair[0];
        const { end, when, render, unmount } = follow(followed.source);

        for (const { to, event, pick, isSwitch } of events) {
          if (isSwitch && pick % 4 === 0) followed = pair[to]!;
          else when(() => pair[to]!.happen(event, pick));
          // What changes without an event is seen with the next render.
          render(followed.source);

          const subCode = subCodeOf(end());
          // Not `expect`: over so many steps it would take a quarter of the time.
          if (end() && followed.isRunning()) throw new Error("A running call has an end.");
          if (subCode && !followed.isOver(subCode)) throw new Error("It is another call's reason.");
        }

        const subCode = when(() => followed.finish());
        render(followed.source);
        expect(subCodeOf(end())).toBe(subCode);
        unmount();
      }),
      { numRuns: 1000 },
    );
  }, 120_000);
});
