import { describe, expect, it } from "vitest";
import { FakeCall, type FakeCallOptions } from "../../fakes/FakeCall.ts";
import { FakeCallAdapter } from "../../fakes/FakeCallAdapter.ts";
import { fakeCallState } from "../../fakes/FakeCallState.ts";
import { fakePerson, fakePhone } from "../../fakes/FakeParticipant.ts";
import { FakeStatefulCallClient } from "../../fakes/FakeStatefulCallClient.ts";
import { declined, removed } from "../support/ends.js";
import { follow } from "./follow.ts";

/** What is known at the end of a call whose others have changed to these on the way. */
function contextOf(options: FakeCallOptions, ...changes: FakeCallOptions["others"][]) {
  const call = new FakeCall({ state: "Connecting", ...options });
  const { end, when } = follow(call);
  when(() => call.move("Connected"));
  for (const others of changes) {
    call.remoteParticipants = others ?? [];
    when(() => call.move("Connected"));
  }
  when(() => call.end(removed));
  return end()?.context;
}

describe("the name of the other person", () => {
  it("is that of the only one who was called", () => {
    expect(contextOf({ others: [fakePerson("Mia")] })?.otherPartyName).toBe("Mia");
  });

  it("is known though they have left the list before the end", () => {
    expect(contextOf({ others: [fakePerson("Mia")] }, [])?.otherPartyName).toBe("Mia");
  });

  it("is known though it came later than the person", () => {
    expect(contextOf({ others: [fakePerson()] }, [fakePerson("Mia")])?.otherPartyName).toBe("Mia");
  });

  it("is that of who is there now, not of another one before", () => {
    expect(contextOf({ others: [fakePerson("Mia")] }, [fakePerson()])?.otherPartyName).toBe(
      undefined,
    );
  });

  it("is none where there were several, which was a group from then on", () => {
    const [mia, tom] = [fakePerson("Mia"), fakePerson("Tom")];

    expect(contextOf({ others: [mia] }, [mia, tom], [tom])).toMatchObject({
      isGroup: true,
      otherPartyName: undefined,
    });
  });

  it.each([{ groupId: "group" }, { threadId: "meeting" }])("is none for %j", (options) => {
    expect(contextOf({ ...options, others: [fakePerson("Mia")] })?.otherPartyName).toBe(undefined);
  });

  it("is the caller's on the side that was called", () => {
    const options = { direction: "Incoming", callerName: "Mia" } as const;

    expect(contextOf({ ...options, others: [fakePerson("Tom")] })?.otherPartyName).toBe("Mia");
  });

  it("is read from the state of a call, those who have left it included", () => {
    const adapter = new FakeCallAdapter();
    const { end, when } = follow(adapter);
    when(() => adapter.start({ remoteParticipantsEnded: { mia: fakePerson("Mia") } }));

    when(() => adapter.end(declined));

    expect(end()?.context.otherPartyName).toBe("Mia");
  });

  it("is not lost by one who left and came back", () => {
    const mia = fakePerson("Mia");
    const snapshot = fakeCallState({
      callEndReason: removed,
      remoteParticipants: { mia },
      remoteParticipantsEnded: { mia },
    });

    expect(follow(snapshot).end()?.context).toMatchObject({ otherPartyName: "Mia" });
  });

  it("and all else about them may be refused", () => {
    const call = new FakeCall({ state: "Connected" });
    Object.defineProperty(call, "remoteParticipants", {
      get: () => {
        throw new Error("refused");
      },
    });
    const { end, when } = follow(call);

    when(() => call.end(removed));

    expect(end()?.callEndReason).toBe(removed);
  });
});

describe("a phone call", () => {
  it("is one in which the only other party is a phone, or was", () => {
    expect(contextOf({ others: [fakePhone()] })?.isGroup).toBe(false);
    expect(contextOf({ others: [fakePhone()] }, [])?.isGroup).toBe(false);
    expect(contextOf({ others: [fakePhone()], direction: "Incoming" })?.isGroup).toBe(false);
  });

  it("is none with a person, or in a group or meeting", () => {
    const phone = fakePhone();

    expect(contextOf({ others: [fakePerson("Mia")] })?.isGroup).not.toBe(false);
    expect(contextOf({ others: [phone, fakePerson()] }, [phone])?.isGroup).not.toBe(false);
    expect(contextOf({ others: [phone], groupId: "group" })?.isGroup).not.toBe(false);
    expect(contextOf({ others: [phone], threadId: "meeting" })?.isGroup).not.toBe(false);
  });

  it("is known by the phone that was removed from it", () => {
    const client = new FakeStatefulCallClient();
    const { end, when } = follow(client);
    const call = when(() => client.start({ remoteParticipantsEnded: { phone: fakePhone() } }));

    when(() => client.end(call, removed));

    expect(end()?.context.isGroup).toBe(false);
  });
});

describe("the time of the start", () => {
  it("is when the call was seen to connect", () => {
    const call = new FakeCall({ state: "Connecting" });
    const { end, when } = follow(call);
    const before = Date.now();
    when(() => call.move("Connected"));
    const after = Date.now();
    when(() => call.move("LocalHold"));
    when(() => call.end(removed));

    expect(end()?.startedAt?.getTime()).toBeGreaterThanOrEqual(before);
    expect(end()?.startedAt?.getTime()).toBeLessThanOrEqual(after);
  });

  it("is unknown when the call was connected before", () => {
    const call = new FakeCall({ state: "Connected" });
    const { end, when } = follow(call);

    when(() => call.end(removed));

    expect(end()?.context.wasConnected).toBe(true);
    expect(end()?.startedAt).toBeUndefined();
  });

  it("is unknown when the call connected while nobody listened", () => {
    const call = new FakeCall({ state: "Connecting" });
    const { end, when, render } = follow(call);
    render(undefined);
    call.move("Connected");
    render(call);

    when(() => call.end(removed));

    expect(end()?.startedAt).toBeUndefined();
  });

  it("is what communication-react says where it was connected before", () => {
    const adapter = new FakeCallAdapter();
    const startTime = new Date(5);
    adapter.start({ startTime, state: "Connected" });
    const { end, when } = follow(adapter);

    when(() => adapter.end(removed));

    expect(end()?.startedAt).toBe(startTime);
  });

  it("is none when the call never connected", () => {
    const adapter = new FakeCallAdapter();
    const { end, when } = follow(adapter);
    when(() => adapter.start());

    when(() => adapter.end(declined));

    expect(end()?.context.wasConnected).toBe(false);
    expect(end()?.startedAt).toBeUndefined();
  });
});
