import { describe, expect, it } from "vitest";
import { declined, left, lostConnection, removed } from "../support/ends.js";
import { FakeCall } from "../../fakes/FakeCall.ts";
import { FakeCallAgent } from "../../fakes/FakeCallAgent.ts";
import { follow } from "./follow.ts";

function followAgent(agent = new FakeCallAgent()) {
  return { agent, ...follow(agent) };
}

describe("an agent", () => {
  it("has no end before its first call has one", () => {
    const { agent, end, when } = followAgent();
    expect(end()).toBeUndefined();

    when(() => agent.start().move("Connected"));

    expect(end()).toBeUndefined();
  });

  it("tells the end of its call with the call's own context", () => {
    const { agent, end, when } = followAgent();
    const call = when(() => agent.start());
    when(() => call.move("Connected"));

    when(() => agent.end(call, lostConnection));

    expect(end()).toMatchObject({
      callEndReason: lostConnection,
      context: { direction: "Outgoing", wasConnected: true },
      callId: call.id,
      source: call,
    });
    expect(end()?.endedAt).toBeInstanceOf(Date);
  });

  it("follows the calls that were there before it", () => {
    const agent = new FakeCallAgent();
    const call = agent.start({ state: "Connected" });
    const { end, when } = follow(agent);

    when(() => agent.end(call, lostConnection));

    expect(end()).toMatchObject({ callEndReason: lostConnection, source: call });
  });

  it("tells the end of a call that leaves the list before anybody says that it is disconnected", () => {
    const { agent, end, when } = followAgent();
    const call = when(() => agent.start());

    when(() => {
      call.state = "Disconnected";
      call.callEndReason = lostConnection;
      agent.remove(call);
    });

    expect(end()?.callEndReason).toBe(lostConnection);
  });

  it("tells the end of a call that is disconnected after it has left the list", () => {
    const { agent, end, when } = followAgent();
    const call = when(() => agent.start());

    when(() => agent.calls.splice(0));
    when(() => agent.emit("callsUpdated", { added: [], removed: [call] }));
    expect(end()).toBeUndefined();
    when(() => call.end(lostConnection));

    expect(end()?.callEndReason).toBe(lostConnection);
  });

  it("forgets the old end when a new call starts, and tells the new one's", () => {
    const { agent, end, when } = followAgent();
    const first = when(() => agent.start());
    when(() => agent.end(first, lostConnection));

    const second = when(() => agent.start());
    expect(end()).toBeUndefined();
    when(() => agent.end(second, removed));

    expect(end()).toMatchObject({ callEndReason: removed, source: second });
  });

  it("tells an end once, though the call is still listed and then removed", () => {
    const { agent, end, when } = followAgent();
    const call = when(() => agent.start());
    when(() => call.end(lostConnection));
    const first = end();

    when(() => agent.emit("callsUpdated", { added: [call], removed: [] }));
    when(() => agent.remove(call));

    expect(first?.callEndReason).toBe(lostConnection);
    expect(end()).toBe(first);
  });

  it("does not tell what ends beside a running call", () => {
    const { agent, end, when } = followAgent();
    const held = when(() => agent.start({ state: "LocalHold" }));
    const active = when(() => agent.start({ state: "Connected" }));

    when(() => agent.end(held, removed));
    when(() => agent.ring("Mia").call.end(declined));
    expect(end()).toBeUndefined();
    when(() => agent.end(active, lostConnection));

    expect(end()).toMatchObject({ callEndReason: lostConnection, source: active });
  });

  it("does not tell later what has ended beside a running call", () => {
    const { agent, end, when } = followAgent();
    const held = when(() => agent.start({ state: "LocalHold" }));
    const active = when(() => agent.start({ state: "Connected" }));
    when(() => agent.end(held, removed));

    when(() => agent.remove(active));

    expect(end()).toBeUndefined();
  });

  it("shows no end when a call runs that it has not told of yet", () => {
    const { agent, end, when, render } = followAgent();
    const call = when(() => agent.start());
    when(() => agent.end(call, lostConnection));

    agent.calls.push(new FakeCall({ state: "Connecting" }));
    render(agent);

    expect(end()).toBeUndefined();
  });

  it("does not take an earlier end for the latest because the call is still listed", () => {
    const { agent, end, when } = followAgent();
    const first = when(() => agent.start());
    when(() => first.end(lostConnection));
    const second = when(() => agent.start());
    when(() => agent.end(second, removed));

    when(() => agent.emit("callsUpdated", { added: [], removed: [] }));

    expect(end()?.source).toBe(second);
  });

  it("tells the end of a new call while the one before is still hanging up", () => {
    const { agent, end, when } = followAgent();
    when(() => agent.start().move("Disconnecting"));
    const second = when(() => agent.start());

    when(() => agent.end(second, lostConnection));

    expect(end()?.source).toBe(second);
  });

  it("tells that nobody answered an incoming call", () => {
    const { agent, end, when } = followAgent();
    const incomingCall = when(() => agent.ring("Mia"));
    expect(end()).toBeUndefined();

    when(() => incomingCall.call.end(declined));

    expect(end()).toMatchObject({
      callEndReason: declined,
      context: { direction: "Incoming", wasConnected: false, otherPartyName: "Mia" },
      source: incomingCall,
    });
  });

  it("waits for an incoming call to tell its end, for the reason may be that of an answered one", () => {
    const { agent, end, when } = followAgent();
    const incomingCall = when(() => agent.ring());
    incomingCall.call.callEndReason = declined;

    when(() => agent.emit("callsUpdated", { added: [], removed: [] }));
    expect(end()).toBeUndefined();
    when(() => incomingCall.call.end(declined));

    expect(end()?.source).toBe(incomingCall);
  });

  it("leaves an incoming call that was answered elsewhere in the app when the next call starts", () => {
    const { agent, when } = followAgent();
    const incomingCall = when(() => agent.ring());
    incomingCall.call.callEndReason = left;
    expect(incomingCall.listenerCount).toBe(1);

    when(() => agent.start());

    expect(incomingCall.listenerCount).toBe(0);
  });

  it("leaves the last call, though it is still listed, when nobody follows any more", () => {
    const { agent, when, unmount } = followAgent();
    const call = when(() => agent.start());
    when(() => call.end(left));

    unmount();

    expect(call.listenerCount).toBe(0);
  });

  it("keeps the old end while somebody calls, until the call is answered", () => {
    const { agent, end, when } = followAgent();
    const first = when(() => agent.start());
    when(() => agent.end(first, lostConnection));

    const incomingCall = when(() => agent.ring());
    expect(end()?.source).toBe(first);
    when(() => agent.accept(incomingCall));

    expect(end()).toBeUndefined();
  });

  it.each([
    ["that connected", true],
    ["that never connected", false],
  ])("tells the end of an answered call %s once, as the call's", (_, isConnected) => {
    const { agent, end, when } = followAgent();
    const incomingCall = when(() => agent.ring("Mia"));
    const call = when(() => agent.accept(incomingCall));
    if (isConnected) when(() => call.move("Connected"));

    when(() => agent.end(call, left));

    expect(end()).toMatchObject({
      callEndReason: left,
      context: { direction: "Incoming", wasConnected: isConnected, otherPartyName: "Mia" },
      source: call,
    });
  });

  it("tells after a pause that nobody answered an incoming call meanwhile", () => {
    const { agent, end, when, render } = followAgent();
    const incomingCall = when(() => agent.ring("Mia"));

    render(undefined);
    incomingCall.call.end(declined);
    render(agent);

    expect(end()).toMatchObject({ callEndReason: declined, source: incomingCall });
    expect(end()?.context.wasConnected).toBeUndefined();
  });

  it("leaves a call that is no longer listed when the next one starts", () => {
    const { agent, end, when } = followAgent();
    const call = new FakeCall({ state: "Connecting" });

    when(() => agent.emit("callsUpdated", { added: [call], removed: [] }));
    expect(call.listenerCount).toBe(1);
    when(() => agent.start());

    expect(call.listenerCount).toBe(0);
    expect(end()).toBeUndefined();
  });

  it("does not lose an end while something else is followed", () => {
    const { agent, end, when, render } = followAgent();
    const call = when(() => agent.start({ state: "Connected" }));

    render(undefined);
    expect(end()).toBeUndefined();
    agent.end(call, lostConnection);
    render(agent);

    expect(end()).toMatchObject({ callEndReason: lostConnection, source: call });
  });

  it("forgets the old end when a call has started while something else was followed", () => {
    const { agent, end, when, render } = followAgent();
    const call = when(() => agent.start());
    when(() => agent.end(call, lostConnection));

    render(undefined);
    agent.start();
    render(agent);

    expect(end()).toBeUndefined();
  });

  it("takes no end for an end any more when its call runs again", () => {
    const { agent, end, when } = followAgent();
    const call = when(() => agent.start());
    when(() => call.end(lostConnection));
    expect(end()).toBeDefined();

    when(() => call.move("Connected"));

    expect(end()).toBeUndefined();
  });

  it("listens to no more than the latest of 1,000 calls, and to nothing after it is left", () => {
    const { agent, when, unmount } = followAgent();
    const before = agent.listenerCount;
    const calls: FakeCall[] = [];

    when(() => {
      for (let index = 0; index < 500; index++) {
        const call = agent.start();
        calls.push(call);
        agent.end(call, left);
        const incomingCall = agent.ring();
        calls.push(agent.accept(incomingCall));
        incomingCall.call.move("Connected");
        agent.end(incomingCall.call, left);
        expect(incomingCall.listenerCount).toBe(0);
      }
    });

    expect(before).toBe(2);
    expect(agent.listenerCount).toBe(2);
    unmount();
    expect(agent.listenerCount).toBe(0);
    expect(calls.filter((call) => call.listenerCount > 0)).toEqual([]);
  });
});
