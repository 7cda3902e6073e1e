import type { RemoteParticipant } from "@azure/communication-calling";

/** Somebody else in a call, as far as it is used here. */
export type FakeParticipant = Pick<RemoteParticipant, "displayName" | "identifier">;

let count = 0;

/** A person with an app; the service may know no name of theirs. */
export function fakePerson(displayName?: string): FakeParticipant {
  const communicationUserId = `8:acs:${++count}`;
  return { displayName, identifier: { kind: "communicationUser", communicationUserId } };
}

/** A phone that is called or dials in. */
export function fakePhone(phoneNumber = "+14255550123"): FakeParticipant {
  return { identifier: { kind: "phoneNumber", phoneNumber } };
}
