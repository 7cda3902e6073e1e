import { describe, expect, it } from "vitest";
import { describeCallEnd } from "../../src/index.js";
import { lostConnection, removed } from "../support/ends.js";
import { FakeCallAdapter, FakeCallWithChatAdapter } from "../../fakes/FakeCallAdapter.ts";
import { fakeCallState } from "../../fakes/FakeCallState.ts";
import { follow } from "./follow.ts";

const adapters: [string, () => FakeCallAdapter | FakeCallWithChatAdapter][] = [
  ["a CallComposite", () => new FakeCallAdapter()],
  ["a CallWithChatComposite", () => new FakeCallWithChatAdapter()],
];

describe.each(adapters)("the adapter of %s", (_, create) => {
  function followAdapter() {
    const adapter = create();
    return { adapter, ...follow(adapter) };
  }

  it("has no end before its first call has one", () => {
    const { adapter, end, when } = followAdapter();
    expect(end()).toBeUndefined();

    when(() => adapter.start());
    when(() => adapter.move("Connected"));

    expect(end()).toBeUndefined();
  });

  it("tells the end of its call", () => {
    const { adapter, end, when } = followAdapter();
    const callerInfo = { identifier: undefined, displayName: "Mia" };
    const { id } = when(() => adapter.start({ direction: "Incoming", callerInfo }));
    when(() => adapter.move("Connected"));

    when(() => adapter.end(lostConnection));

    expect(end()).toMatchObject({
      callEndReason: lostConnection,
      context: { direction: "Incoming", wasConnected: true, otherPartyName: "Mia" },
      callId: id,
    });
    expect(end()?.endedAt).toBeInstanceOf(Date);
  });

  it("knows that a call never connected", () => {
    const { adapter, end, when } = followAdapter();
    when(() => adapter.start());

    when(() => adapter.end(lostConnection));

    expect(end()?.context.wasConnected).toBe(false);
  });

  it("does not say that a call never connected which may have been connected unseen", () => {
    const { adapter, end, when, render } = followAdapter();
    when(() => adapter.start());
    render(undefined);
    adapter.move("Connected");
    render(adapter);

    when(() => adapter.end(lostConnection));

    expect(end()?.context.wasConnected).toBe(true);
  });

  it("is the same end, however often its state changes and its event comes", () => {
    const { adapter, end, when } = followAdapter();
    const { id } = when(() => adapter.start());
    when(() => adapter.end(lostConnection));
    const first = end();

    when(() => adapter.setState({ page: "configuration" }));
    const { endedCall } = adapter.getState() as { endedCall?: object };
    if (endedCall) when(() => adapter.setState({ endedCall: { ...endedCall } } as object));
    when(() => adapter["emitter"].emit("callEnded", { callId: id, ...lostConnection }));

    expect(first).toBeDefined();
    expect(end()).toBe(first);
  });

  it("clears the end when there is a call again, and tells the next one as another", () => {
    const { adapter, end, when } = followAdapter();
    when(() => adapter.start());
    when(() => adapter.end(lostConnection));
    const first = end();

    when(() => adapter.start());
    expect(end()).toBeUndefined();
    when(() => adapter.move("Connected"));
    expect(end()).toBeUndefined();
    when(() => adapter.end(lostConnection));

    expect(end()?.callId).not.toBe(first?.callId);
    expect(end()?.source).not.toBe(first?.source);
    expect(end()?.callEndReason).toMatchObject(lostConnection);
  });

  it("takes the event of an earlier call for nothing while another runs and after", () => {
    const { adapter, end, when } = followAdapter();
    when(() => adapter.start());
    when(() => adapter.move("Connected"));

    when(() => adapter["emitter"].emit("callEnded", { callId: "earlier", ...removed }));
    expect(end()).toBeUndefined();
    when(() => adapter.setState({ call: undefined }));

    expect(end()).toBeUndefined();
  });

  it("tells no end while the call that its event is about still runs", () => {
    const { adapter, end, when } = followAdapter();
    const { id } = when(() => adapter.start());
    when(() => adapter.move("Connected"));

    when(() => adapter["emitter"].emit("callEnded", { callId: id, ...removed }));

    expect(end()).toBeUndefined();
  });

  it("tells the end of a call that stays in its state", () => {
    const { adapter, end, when } = followAdapter();
    const { id } = when(() => adapter.start());
    when(() => adapter.move("Disconnected"));
    expect(end()).toBeUndefined();

    when(() => adapter["emitter"].emit("callEnded", { callId: id, ...removed }));

    expect(end()?.callEndReason).toMatchObject(removed);
  });

  it("takes an event that does not say of which call it is for that of its call", () => {
    const { adapter, end, when } = followAdapter();
    const { id } = when(() => adapter.start());

    when(() => adapter["emitter"].emit("callEnded", { ...removed }));
    when(() => adapter.setState({ call: undefined }));

    expect(end()).toMatchObject({ callId: id, callEndReason: removed });
  });

  it("forgets all about a call when another one comes with the same id", () => {
    const { adapter, end, when } = followAdapter();
    when(() => adapter.start({ id: "same" }));
    when(() => adapter.move("Connected"));
    when(() => adapter.end(lostConnection));
    when(() => adapter.start({ id: "same" }));

    when(() => adapter.setState({ call: undefined, endedCall: undefined }));
    expect(end()).toBeUndefined();
    when(() => adapter.start({ id: "same" }));
    when(() => adapter.end(removed));

    expect(end()).toMatchObject({ callEndReason: removed, context: { wasConnected: false } });
  });

  it("tells an end that it knows no reason of", () => {
    const { adapter, end, when } = followAdapter();
    when(() => adapter.start());

    when(() => adapter.end(undefined));

    expect(describeCallEnd(end()?.callEndReason)).toMatchObject({ outcome: "unknown" });
  });

  it("listens to its state and its two events, and to none of them after it is left", () => {
    const { adapter, unmount } = followAdapter();
    expect(adapter.listenerCount).toBe(3);

    unmount();

    expect(adapter.listenerCount).toBe(0);
  });
});

describe("the adapter of a CallComposite", () => {
  it("tells an end that was there before", () => {
    const adapter = new FakeCallAdapter();
    adapter.start();
    adapter.end(lostConnection);

    const { end } = follow(adapter);

    expect(end()).toMatchObject({
      callEndReason: lostConnection,
      context: { direction: "Outgoing", wasConnected: undefined },
      endedAt: adapter.getState().endedCall?.endTime,
    });
  });

  it("does not say whether a call was connected that was connected and ended unseen", () => {
    const adapter = new FakeCallAdapter();
    const { end, when, render } = follow(adapter);
    when(() => adapter.start());
    render(undefined);
    adapter.move("Connected");
    adapter.end(lostConnection);

    render(adapter);

    expect(end()?.callEndReason).toBe(lostConnection);
    expect(end()?.context.wasConnected).toBeUndefined();
  });

  it("tells calls without an id apart by when they ended", () => {
    const adapter = new FakeCallAdapter();
    const { end, when } = follow(adapter);
    const endAt = (time: number) => {
      const { id: _, ...call } = fakeCallState({ callEndReason: removed, endTime: new Date(time) });
      when(() => adapter.setState({ endedCall: call as ReturnType<typeof fakeCallState> }));
      return end();
    };

    const first = endAt(1);
    expect(endAt(1)).toBe(first);

    expect(first?.callEndReason).toBe(removed);
    expect(endAt(2)?.source).not.toBe(first?.source);
  });

  it("does not say of one call what it saw of another", () => {
    const adapter = new FakeCallAdapter();
    const { end, when } = follow(adapter);
    when(() => adapter.start());
    when(() => adapter.move("Connected"));

    const endedCall = fakeCallState({ callEndReason: removed });
    when(() => adapter.setState({ call: undefined, endedCall }));

    expect(end()?.callEndReason).toBe(removed);
    expect(end()?.context.wasConnected).toBeUndefined();
  });

  it("tells a bad request, of which there is no event", () => {
    const adapter = new FakeCallAdapter();
    const { end, when } = follow(adapter);
    when(() => adapter.start());

    when(() => adapter.end({ code: 400, subCode: 4500 }));

    expect(end()?.callEndReason).toMatchObject({ code: 400 });
  });

  it("tells no older end while the call that ended now is still there", () => {
    const adapter = new FakeCallAdapter();
    const { end, when } = follow(adapter);
    when(() => adapter.start());
    when(() => adapter.end(lostConnection));
    when(() => adapter.start());

    when(() => adapter.move("Disconnected"));

    expect(end()).toBeUndefined();
  });

  it.each(["transferring", "returningFromBreakoutRoom"])(
    "tells no end on its page %s, between two calls",
    (page) => {
      const adapter = new FakeCallAdapter();
      adapter.setState({ page, endedCall: fakeCallState({ callEndReason: removed }) });

      expect(follow(adapter).end()).toBeUndefined();
    },
  );
});
