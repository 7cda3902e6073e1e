import { describe, expect, it } from "vitest";
import { declined, left, lostConnection, removed } from "../support/ends.js";
import { FakeStatefulCallClient } from "../../fakes/FakeStatefulCallClient.ts";
import { follow } from "./follow.ts";

function followClient(client = new FakeStatefulCallClient()) {
  return { client, ...follow(client) };
}

describe("a stateful client", () => {
  it("has no end before its first call has one", () => {
    const { client, end, when } = followClient();
    expect(end()).toBeUndefined();

    when(() => client.start({ state: "Connected" }));

    expect(end()).toBeUndefined();
  });

  it("tells the end of its call", () => {
    const { client, end, when } = followClient();
    const call = when(() => client.start());
    when(() => client.move(call, "Connected"));
    const endTime = new Date(5);

    when(() => client.end(call, lostConnection, endTime));

    expect(end()).toMatchObject({
      callEndReason: lostConnection,
      context: { direction: "Outgoing", wasConnected: true },
      callId: call.id,
      endedAt: endTime,
    });
  });

  it("knows that a call never connected, unless it may have been connected unseen", () => {
    const { client, end, when, render } = followClient();
    const call = when(() => client.start());
    when(() => client.end(call, lostConnection));
    expect(end()?.context.wasConnected).toBe(false);

    const other = when(() => client.start());
    render(undefined);
    client.move(other, "Connected");
    client.end(other, lostConnection);
    render(client);

    expect(end()?.callId).toBe(other.id);
    expect(end()?.context.wasConnected).toBeUndefined();
  });

  it("tells that nobody answered an incoming call", () => {
    const { client, end, when } = followClient();
    const call = when(() => client.ring("Mia"));
    expect(end()).toBeUndefined();

    when(() => client.miss(call, declined));

    expect(end()).toMatchObject({
      callEndReason: declined,
      context: { direction: "Incoming", wasConnected: false, otherPartyName: "Mia" },
      callId: call.id,
    });
  });

  it("tells the latest of the ends that were there before", () => {
    const client = new FakeStatefulCallClient();
    client.end(client.start(), left, new Date(2));
    client.miss(client.ring(), declined, new Date(3));
    client.end(client.start(), removed, new Date(1));

    expect(follow(client).end()?.callEndReason).toBe(declined);
  });

  it("tells an end, part of whose state refuses to be read", () => {
    const { client, end, when } = followClient();
    const call = when(() => client.ring());
    Object.defineProperty(call, "info", {
      enumerable: true,
      get: () => {
        throw new Error("refused");
      },
    });

    const incomingCallsEnded = { [call.id]: call };
    when(() => client.setState({ incomingCallsEnded }));

    expect(end()?.callId).toBe(call.id);
    expect(end()?.context.isGroup).toBeUndefined();
  });

  it("is the same end, however often the state changes", () => {
    const { client, end, when } = followClient();
    const call = when(() => client.start());
    when(() => client.end(call, lostConnection));
    const first = end();

    const { callsEnded } = client.getState();
    const copies = Object.entries(callsEnded).map(([id, ended]) => [id, { ...ended }]);
    when(() => client.setState({ callsEnded: Object.fromEntries(copies) }));

    expect(first).toBeDefined();
    expect(end()).toBe(first);
  });

  it("clears the end while there is a call, and tells the next one as another", () => {
    const { client, end, when } = followClient();
    const call = when(() => client.start());
    when(() => client.end(call, lostConnection, new Date(1)));
    const first = end();

    const next = when(() => client.start());
    expect(end()).toBeUndefined();
    when(() => client.move(next, "Disconnected"));
    expect(end()).toBeUndefined();
    when(() => client.end(next, lostConnection, new Date(2)));

    expect(end()?.callId).toBe(next.id);
    expect(end()?.source).not.toBe(first?.source);
  });
});
