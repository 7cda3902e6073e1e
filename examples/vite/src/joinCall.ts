import type { Call, CallAgent } from "@azure/communication-calling";
import { FakeCall } from "./FakeCall";

export type AppCall = Call | FakeCall;

const { VITE_FAKE_CALL, VITE_GROUP_ID, VITE_USER_TOKEN } = import.meta.env;

/** One for all calls: the SDK refuses a second one for the same user. */
let agent: CallAgent | undefined;

/** Joins the call, or one that is faked: see `.env`. */
export async function joinCall(): Promise<AppCall> {
  if (VITE_FAKE_CALL === "yes") return new FakeCall();
  const { CallClient } = await import("@azure/communication-calling");
  const { AzureCommunicationTokenCredential } = await import("@azure/communication-common");
  const credential = new AzureCommunicationTokenCredential(VITE_USER_TOKEN);
  agent ??= await new CallClient().createCallAgent(credential);
  return agent.join({ groupId: VITE_GROUP_ID });
}
