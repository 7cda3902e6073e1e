import { describe, expect, it, vi } from "vitest";
import { type CallEndSource, describeCallEnd } from "../../src/index.js";
import { left, lostConnection } from "../support/ends.js";
import { fakeCallState } from "../../fakes/FakeCallState.ts";
import { FakeRemoteParticipant } from "../../fakes/FakeRemoteParticipant.ts";
import { follow } from "./follow.ts";

describe("a snapshot", () => {
  it("has ended when it has a reason", () => {
    const snapshot = { callEndReason: lostConnection };

    expect(follow(snapshot).end()).toMatchObject({
      callEndReason: lostConnection,
      context: {},
      endedAt: undefined,
      source: snapshot,
    });
  });

  it("is read whenever it is rendered", () => {
    const snapshot: { callEndReason?: object } = {};
    const { end, render } = follow(snapshot);
    expect(end()).toBeUndefined();

    snapshot.callEndReason = left;
    render(snapshot);
    expect(end()?.callEndReason).toBe(left);
    snapshot.callEndReason = lostConnection;
    render(snapshot);

    expect(end()?.callEndReason).toBe(lostConnection);
  });

  it("is the same end while nothing changes, even if its getter makes a new reason each time", () => {
    const snapshot = {
      get callEndReason() {
        return { ...lostConnection };
      },
    };
    const { end, render } = follow(snapshot);
    const first = end();

    render(snapshot);

    expect(first).toBeDefined();
    expect(end()).toBe(first);
  });

  it("without an id is another end than the next one, though the reason is the same", () => {
    const { end, render } = follow({ callEndReason: lostConnection });
    const first = end();

    render({ callEndReason: lostConnection });

    expect(first?.callId).toBeUndefined();
    expect(end()?.source).not.toBe(first?.source);
  });

  it("of a call tells what it knows", () => {
    const call = fakeCallState({
      direction: "Incoming",
      callerInfo: { identifier: undefined, displayName: "Mia" },
      state: "Disconnected",
      callEndReason: lostConnection,
      endTime: new Date(5),
    });

    expect(follow(call).end()).toMatchObject({
      callEndReason: lostConnection,
      context: { direction: "Incoming", otherPartyName: "Mia", wasConnected: undefined },
      callId: call.id,
      endedAt: new Date(5),
    });
  });

  it("that is disconnected without a reason has ended, and nobody knows why", () => {
    const snapshot = { state: "Disconnected", callEndReason: undefined };
    const { end } = follow(snapshot);

    expect(end()?.callEndReason).toBe(snapshot);
    expect(describeCallEnd(end()?.callEndReason)).toMatchObject({ outcome: "unknown" });
  });

  it("of a remote participant is about them", () => {
    const participant = new FakeRemoteParticipant("Mia");
    participant.leave(left);

    expect(follow(participant).end()).toMatchObject({
      callEndReason: left,
      context: { participant: "remote", otherPartyName: "Mia" },
    });
  });

  it("of a remote participant is followed by itself, as a compiled app does not render again", () => {
    const participant = new FakeRemoteParticipant("Mia");
    const { end, when, unmount } = follow(participant);
    expect(end()).toBeUndefined();

    when(() => participant.leave(left));
    expect(end()?.callEndReason).toBe(left);
    when(() => participant.comeBack());
    expect(end()).toBeUndefined();

    expect(participant.listenerCount).toBe(1);
    unmount();
    expect(participant.listenerCount).toBe(0);
  });

  it.each(["off", "on"])("of a remote participant without %s is not listened to", (missing) => {
    const participant = Object.assign(new FakeRemoteParticipant("Mia"), { [missing]: undefined });
    const { end, render, unmount } = follow(participant);
    expect(participant.listenerCount).toBe(0);

    participant.leave(left);
    render(participant);

    expect(end()?.callEndReason).toBe(left);
    expect(unmount).not.toThrow();
  });

  it("is what cannot be left again", () => {
    const source = { getState: () => ({}), onStateChange: vi.fn<() => void>() };

    expect(follow(source as CallEndSource).end()).toBeUndefined();
    expect(source.onStateChange).not.toHaveBeenCalled();
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "Disconnected"],
    ["a number", 410],
    ["a function", () => {}],
    ["an empty object", {}],
    ["a list", [lostConnection]],
    ["an empty reason", { callEndReason: {} }],
    ["a state without a reason", { state: "Connected" }],
    ["a revoked proxy", revoked()],
    ["an adapter that cannot tell its state", { ...broken(), getState: undefined }],
    ["an object that refuses everything", refusing()],
    ["an object whose methods all throw", broken()],
  ])("of %s is no end", (_, source) => {
    const { end, unmount } = follow(source as CallEndSource);

    expect(end()).toBeUndefined();
    expect(unmount).not.toThrow();
  });
});

function refuse(): never {
  throw new Error("refused");
}

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function refusing() {
  return new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse });
}

function broken() {
  const methods = ["on", "off", "getState", "onStateChange", "offStateChange"];
  return Object.fromEntries(methods.map((method) => [method, refuse]));
}
