import type { CallState } from "@azure/communication-calling";
import { describe, expect, it } from "vitest";
import { describeCallEnd } from "../../src/index.js";
import { lostConnection, removed } from "../support/ends.js";
import { FakeCall } from "../../fakes/FakeCall.ts";
import { follow } from "./follow.ts";

const states: CallState[] = [
  ...(["None", "Connecting", "Ringing", "EarlyMedia", "InLobby"] as const),
  ...(["Connected", "LocalHold", "RemoteHold", "Disconnecting"] as const),
];

describe("a call", () => {
  it.each(states)("has not ended while it is %s, whatever reason it has", (state) => {
    const call = new FakeCall({ state, callEndReason: lostConnection });

    expect(follow(call).end()).toBeUndefined();
  });

  it("ends as soon as it is disconnected", () => {
    const call = new FakeCall({ state: "Connected" });
    const { end, when } = follow(call);
    const before = Date.now();

    when(() => call.end(lostConnection));

    expect(end()).toMatchObject({
      callEndReason: lostConnection,
      context: { direction: "Outgoing", wasConnected: true },
      callId: call.id,
      source: call,
    });
    expect(end()?.endedAt?.getTime()).toBeGreaterThanOrEqual(before);
    expect(end()?.endedAt?.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it("that had ended before is reported, but not when and whether it was connected", () => {
    const call = new FakeCall({ state: "Disconnected", callEndReason: lostConnection });

    expect(follow(call).end()).toMatchObject({
      callEndReason: lostConnection,
      context: { wasConnected: undefined },
      endedAt: undefined,
    });
  });

  it.each<[CallState[], boolean | undefined]>([
    [["None"], false],
    [["Connecting"], false],
    [["Ringing"], false],
    [["EarlyMedia"], false],
    [["InLobby"], false],
    [["Connecting", "Connected"], true],
    [["LocalHold"], true],
    [["RemoteHold"], true],
    [["Connected", "Disconnecting"], true],
    [["Connecting", "Disconnecting"], false],
    [["Disconnecting"], undefined],
  ])("seen as %j was connected: %j", ([first, ...then], wasConnected) => {
    const call = new FakeCall({ state: first });
    const { end, when } = follow(call);

    when(() => {
      for (const state of then) call.move(state);
      call.end(removed);
    });

    expect(end()?.context.wasConnected).toBe(wasConnected);
  });

  it("that may have been connected unseen is not said to be unconnected", () => {
    const call = new FakeCall({ state: "Connecting" });
    const { end, render } = follow(call);
    render(undefined);
    call.move("Connected").end(removed);

    render(call);

    expect(end()).toMatchObject({ callEndReason: removed, endedAt: undefined });
    expect(end()?.context.wasConnected).toBeUndefined();
  });

  it("that was seen connected stays connected, though it ended unseen", () => {
    const call = new FakeCall({ state: "Connected" });
    const { end, render } = follow(call);
    render(undefined);
    call.end(removed);

    render(call);

    expect(end()?.context.wasConnected).toBe(true);
  });

  it("tells the direction, the caller and the group it has joined", () => {
    const incoming = new FakeCall({ direction: "Incoming", callerName: "Mia" }).end(removed);
    const group = new FakeCall({ groupId: "group", callerName: "Me" }).end(removed);

    expect(follow(incoming).end()?.context).toEqual({
      direction: "Incoming",
      otherPartyName: "Mia",
      isGroup: undefined,
      wasConnected: undefined,
    });
    expect(follow(group).end()?.context).toEqual({
      direction: "Outgoing",
      otherPartyName: undefined,
      isGroup: true,
      wasConnected: undefined,
    });
  });

  it("is the same end for as long as nothing changes, however often it is told and rendered", () => {
    const call = new FakeCall({ state: "Connected" });
    const { end, when, render } = follow(call);
    when(() => call.end(lostConnection));
    const first = end();

    when(() => call.move("Disconnected"));
    when(() => call.end({ ...lostConnection }));
    when(() => call.changeId("another"));
    render(call);

    expect(first).toBeDefined();
    expect(end()).toBe(first);
  });

  it("that ends without a reason reads as an end that nobody knows the reason of", () => {
    const call = new FakeCall({ state: "Connected" });
    const { end, when } = follow(call);

    when(() => call.end(undefined));

    expect(describeCallEnd(end()?.callEndReason)).toMatchObject({ outcome: "unknown" });
  });

  it("that gets its reason later is the same end with the reason", () => {
    const call = new FakeCall({ state: "Connected" });
    const { end, when } = follow(call);
    when(() => call.end(undefined));
    const endedAt = end()?.endedAt;

    when(() => call.end(lostConnection));

    expect(end()).toMatchObject({ callEndReason: lostConnection, source: call });
    expect(end()?.endedAt).toBe(endedAt);
  });

  it("is no end any more when it runs again", () => {
    const call = new FakeCall({ state: "Connected" });
    const { end, when } = follow(call);
    when(() => call.end(lostConnection));

    when(() => call.move("Connected"));

    expect(end()).toBeUndefined();
  });

  it.each<CallState>(["Connected", "LocalHold", "RemoteHold"])(
    "that falls from %s to None with a reason has ended",
    (state) => {
      const call = new FakeCall({ state });
      const { end, when, render } = follow(call);

      when(() => call.vanish(lostConnection));
      render(call);

      expect(end()).toMatchObject({
        callEndReason: lostConnection,
        context: { wasConnected: true },
        source: call,
      });
    },
  );

  it("that falls to None is no end when it runs again", () => {
    const call = new FakeCall({ state: "Connected" });
    const { end, when } = follow(call);
    when(() => call.vanish(lostConnection));

    when(() => call.move("Connecting"));

    expect(end()).toBeUndefined();
  });

  it("that falls to None without a reason has not ended", () => {
    const call = new FakeCall({ state: "Connected" });
    const { end, when } = follow(call);

    when(() => call.vanish(undefined));

    expect(end()).toBeUndefined();
  });

  it("that falls to None with the reason of an earlier end has not ended", () => {
    const call = new FakeCall({ state: "Connected" });
    const { end, when } = follow(call);
    when(() => call.end(lostConnection));
    when(() => call.move("Connected"));

    when(() => call.move("None"));

    expect(end()).toBeUndefined();
  });

  it("that falls to None before it was ever connected has not ended", () => {
    const call = new FakeCall({ state: "Connecting" });
    const { end, when } = follow(call);

    when(() => call.vanish(lostConnection));

    expect(end()).toBeUndefined();
  });

  it("is a call, though its state cannot be read at first", () => {
    const call = new FakeCall();
    let isReady = false;
    Object.defineProperty(call, "state", {
      get: () => {
        if (!isReady) throw new Error("not ready");
        return "Disconnected";
      },
    });
    const { end, when } = follow(call);
    expect(end()).toBeUndefined();

    isReady = true;
    when(() => call.emit("stateChanged"));

    expect(end()?.source).toBe(call);
  });

  it("keeps its end when it is disposed of and can no longer be read", () => {
    const call = new FakeCall({ state: "Connected" });
    const { end, when, render } = follow(call);
    when(() => call.end(lostConnection));
    const first = end();
    const refuse = () => {
      throw new Error("disposed");
    };
    for (const member of ["state", "callEndReason", "id", "direction", "off", "on"]) {
      Object.defineProperty(call, member, { get: refuse });
    }

    render(call);

    expect(first).toBeDefined();
    expect(end()).toBe(first);
    expect(() => render(undefined)).not.toThrow();
  });
});
