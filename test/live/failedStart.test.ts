import { describe, expect, it } from "vitest";
import { FakeCallAdapter, FakeCallWithChatAdapter } from "../../fakes/FakeCallAdapter.ts";
import { FakeCallError } from "../../fakes/FakeCallError.ts";
import { FakeStatefulCallClient } from "../../fakes/FakeStatefulCallClient.ts";
import { lostConnection, removed } from "../support/ends.js";
import { follow } from "./follow.ts";

type Adapter = FakeCallAdapter | FakeCallWithChatAdapter;

const sources: [string, () => Adapter | FakeStatefulCallClient][] = [
  ["the adapter of a CallComposite", () => new FakeCallAdapter()],
  ["the adapter of a CallWithChatComposite", () => new FakeCallWithChatAdapter()],
  ["a stateful client", () => new FakeStatefulCallClient()],
];

/** All calls of the source end now. */
function endCall(source: Adapter | FakeStatefulCallClient, reason = lostConnection): void {
  if (!(source instanceof FakeStatefulCallClient)) return source.end(reason);
  for (const call of Object.values(source.getState().calls)) source.end(call, reason);
}

/** An error of a time before or after now. */
function errorAt(offset: number, target = "CallAgent.join"): FakeCallError {
  return new FakeCallError(target, new Error("refused"), new Date(Date.now() + offset));
}

describe.each(sources)("%s", (_, create) => {
  function followSource(source = create()) {
    return { source, ...follow(source) };
  }

  it("tells a join that failed by its error, as a call that never connected", () => {
    const { source, end, when } = followSource();

    const error = when(() => source.fail());

    expect(end()).toEqual({
      callEndReason: error,
      context: { wasConnected: false },
      endedAt: error.timestamp,
      source: error,
    });
  });

  it.each([
    "CallAgent.startCall",
    "CallClient.createCallAgent",
    "CallClient.createTeamsCallAgent",
    "IncomingCall.accept",
  ])("tells that %s failed", (target) => {
    const { source, end, when } = followSource();

    const error = when(() => source.fail(errorAt(0, target)));

    expect(end()?.callEndReason).toBe(error);
  });

  it.each([
    "Call.mute",
    "Call.startVideo",
    "DeviceManager.getCameras",
    "CallAgent.handlePushNotification",
  ])("takes a failed %s for no end, without a call or in one", (target) => {
    const { source, end, when } = followSource();

    when(() => source.fail(errorAt(0, target)));
    expect(end()).toBeUndefined();
    when(() => source.start());
    when(() => source.fail(errorAt(0, target)));

    expect(end()).toBeUndefined();
  });

  it("tells a failure that was there before it was followed", () => {
    const source = create();
    const error = source.fail();

    expect(follow(source).end()?.source).toBe(error);
  });

  it("forgets the failure when a call begins, also after that call has ended", () => {
    const { source, end, when } = followSource();
    // Later than anything that the clock of this test says.
    when(() => source.fail(errorAt(60_000)));

    when(() => source.start());
    expect(end()).toBeUndefined();
    when(() => endCall(source));

    expect(end()?.callEndReason).toMatchObject(lostConnection);
  });

  it("forgets the failure when the error goes", () => {
    const { source, end, when } = followSource();
    when(() => source.fail());

    when(() => source.clearErrors());

    expect(end()).toBeUndefined();
  });

  it("tells a failure after an end in place of it, and does not return to the end", () => {
    const { source, end, when } = followSource();
    when(() => source.start());
    when(() => endCall(source));

    const error = when(() => source.fail(errorAt(1)));
    expect(end()?.source).toBe(error);
    when(() => source.clearErrors());

    expect(end()).toBeUndefined();
  });

  it("tells the end of a call that came after a failure, although nobody saw it begin", () => {
    const source = create();
    source.fail(errorAt(-60_000));
    const { end, when } = followSource(source);
    when(() => {
      source.start();
      endCall(source, removed);
    });

    expect(end()?.callEndReason).toMatchObject(removed);
  });

  it("tells a second failure as another one, and the same one once", () => {
    const { source, end, when } = followSource();
    const first = when(() => source.fail(errorAt(0)));
    const shown = end();
    when(() => source.fail(first));
    expect(end()).toBe(shown);

    const second = when(() => source.fail(errorAt(1)));

    expect(end()?.source).toBe(second);
  });

  it("tells the latest of several failures", () => {
    const { source, end, when } = followSource();

    const latest = when(() => source.fail(errorAt(2000, "CallAgent.startCall")));
    when(() => source.fail(errorAt(1000, "CallAgent.join")));

    expect(end()?.source).toBe(latest);
  });

  it("takes a failure during a call for no end, then and later", () => {
    const { source, end, when } = followSource();
    when(() => source.start());

    when(() => source.fail(errorAt(60_000)));
    expect(end()).toBeUndefined();
    when(() => endCall(source));

    expect(end()?.callEndReason).toMatchObject(lostConnection);
  });

  it("tells the same failure for as long as its state holds copies of the error", () => {
    const { source, end, when } = followSource();
    const copy = (error: FakeCallError) =>
      new FakeCallError(error.target, error.innerError, error.timestamp);
    const error = when(() => source.fail());
    const shown = end();

    when(() => source.fail(copy(error)));

    expect(end()).toBe(shown);
  });
});

describe("an adapter that tells a failure by its event alone", () => {
  function followAdapter() {
    const adapter = new FakeCallAdapter();
    const emit = (error: unknown) => adapter["emitter"].emit("error", error);
    return { adapter, emit, ...follow(adapter) };
  }

  it("is believed, until a call begins", () => {
    const { adapter, emit, end, when } = followAdapter();
    const error = errorAt(0);

    when(() => emit(error));
    expect(end()?.source).toBe(error);
    when(() => adapter.start());
    when(() => adapter.setState({ call: undefined }));

    expect(end()).toBeUndefined();
  });

  it("is believed until the error, which its state has by now, goes from there", () => {
    const { adapter, emit, end, when } = followAdapter();
    const error = errorAt(0);
    when(() => emit(error));
    when(() => adapter.setState({ latestErrors: { "CallAgent.join": error } }));
    expect(end()?.source).toBe(error);

    when(() => adapter.clearErrors());

    expect(end()).toBeUndefined();
  });

  it("need not say when that was", () => {
    const { emit, end, when } = followAdapter();
    const before = Date.now();

    when(() => emit({ target: "CallAgent.join", message: "refused" }));

    expect(end()?.endedAt?.getTime()).toBeGreaterThanOrEqual(before);
  });

  it("may tell what is no failure of a start", () => {
    const { emit, end, when } = followAdapter();

    when(() => emit(errorAt(0, "Call.mute")));
    when(() => emit(undefined));

    expect(end()).toBeUndefined();
  });
});
