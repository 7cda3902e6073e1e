import { describe, expect, it } from "vitest";
import { describeCallEnd } from "../../src/index.js";
import { declined, left } from "../support/ends.js";
import { FakeIncomingCall } from "../../fakes/FakeIncomingCall.ts";
import { follow } from "./follow.ts";

describe("an incoming call", () => {
  it("has not ended while it rings", () => {
    expect(follow(new FakeIncomingCall()).end()).toBeUndefined();
  });

  it("that nobody answers ends unconnected, with the caller's name", () => {
    const incomingCall = new FakeIncomingCall({ callerName: "Mia" });
    const { end, when } = follow(incomingCall);

    when(() => incomingCall.call.end(declined));

    expect(end()).toMatchObject({
      callEndReason: declined,
      context: { direction: "Incoming", wasConnected: false, otherPartyName: "Mia" },
      callId: incomingCall.id,
      source: incomingCall,
    });
    expect(end()?.endedAt).toBeInstanceOf(Date);
  });

  it("that was answered has the reason of its call, and does not say that it never connected", () => {
    const incomingCall = new FakeIncomingCall();
    const { end, when, render } = follow(incomingCall);
    when(() => incomingCall.call.move("Connected"));
    expect(end()).toBeUndefined();

    when(() => incomingCall.call.end(left));
    render(incomingCall);

    expect(end()).toMatchObject({ callEndReason: left, context: { direction: "Incoming" } });
    expect(end()?.context.wasConnected).toBeUndefined();
    expect(end()?.endedAt).toBeUndefined();
  });

  it("whose reason is seen before its event learns from the event that it never connected", () => {
    const incomingCall = new FakeIncomingCall();
    const { end, when, render } = follow(incomingCall);
    incomingCall.call.callEndReason = declined;
    render(incomingCall);
    expect(end()?.context.wasConnected).toBeUndefined();

    when(() => incomingCall.call.end(declined));

    expect(end()?.context.wasConnected).toBe(false);
  });

  it("is told once, however often its event comes", () => {
    const incomingCall = new FakeIncomingCall();
    const { end, when } = follow(incomingCall);
    when(() => incomingCall.call.end(declined));
    const first = end();

    when(() => incomingCall.emit("callEnded", { callEndReason: left }));

    expect(first).toBeDefined();
    expect(end()).toBe(first);
  });

  it("keeps what its first event told, if it has no reason itself", () => {
    const incomingCall = new FakeIncomingCall();
    const { end, when } = follow(incomingCall);

    when(() => incomingCall.emit("callEnded", { callEndReason: declined }));
    when(() => incomingCall.emit("callEnded", { callEndReason: left }));

    expect(end()?.callEndReason).toBe(declined);
  });

  it("has ended after its event, even if the event has nothing to tell", () => {
    const incomingCall = new FakeIncomingCall();
    const { end, when } = follow(incomingCall);

    when(() => incomingCall.emit("callEnded"));

    expect(describeCallEnd(end()?.callEndReason)).toMatchObject({ outcome: "unknown" });
  });
});
