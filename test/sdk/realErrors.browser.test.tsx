import {
  CallClient,
  LocalAudioStream,
  LocalVideoStream,
  VideoStreamRenderer,
} from "@azure/communication-calling";
import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CallEndedBanner, describeCallEnd } from "../../src/index.js";
import { texts } from "../../stories/support/words.js";
import { brokenCredential, createToken, credentialOf } from "./credentials.js";

// A new CallClient asks Microsoft for its configuration. Without a network it prints that it failed,
// past its own logger, so here the question stays unanswered and nothing leaves the machine.
const send = vi.spyOn(XMLHttpRequest.prototype, "send");
beforeEach(() => {
  send.mockImplementation(() => {});
});
afterEach(() => {
  send.mockReset();
});

const expected = ["ExpectedError"];
const unexpected = ["UnexpectedClientError"];
const createAgent = (credential: unknown) =>
  new CallClient().createCallAgent(credential as ReturnType<typeof credentialOf>);

const provoked = [
  {
    name: "createCallAgent without a credential",
    provoke: () => createAgent(undefined),
    reads: { code: 401, subCode: 44_108, resultCategories: expected, outcome: "signInExpired" },
  },
  {
    name: "createCallAgent with something else than a credential",
    provoke: () => createAgent({}),
    reads: { code: 401, subCode: 44_110, resultCategories: unexpected, outcome: "signInExpired" },
  },
  {
    name: "createCallAgent with a token that cannot be had",
    provoke: () => createAgent(brokenCredential),
    reads: { code: 401, subCode: 44_110, resultCategories: unexpected, outcome: "signInExpired" },
  },
  {
    name: "createCallAgent with an empty token",
    provoke: () => createAgent(credentialOf("")),
    reads: { code: 401, subCode: 44_109, resultCategories: expected, outcome: "signInExpired" },
  },
  {
    name: "createCallAgent with a malformed token",
    provoke: () => createAgent(credentialOf("no token")),
    reads: { code: 401, subCode: 44_111, resultCategories: expected, outcome: "signInExpired" },
  },
  {
    name: "createCallAgent with a token that is not for calls",
    provoke: () => createAgent(credentialOf(createToken({ acsScope: "chat" }))),
    reads: { code: 401, subCode: 44_113, resultCategories: expected, outcome: "appMistake" },
  },
  {
    name: "createTeamsCallAgent with another kind of token",
    provoke: () => new CallClient().createTeamsCallAgent(credentialOf(createToken())),
    reads: { code: 403, subCode: 40_231, resultCategories: expected, outcome: "appMistake" },
  },
  {
    name: "getDeviceManager of a disposed CallClient",
    provoke: async () => {
      const client = new CallClient();
      await client.dispose();
      return client.getDeviceManager();
    },
    reads: { code: 404, subCode: 40_012, resultCategories: expected, outcome: "cannotStart" },
  },
  {
    name: "createCallAgent of a disposed CallClient",
    provoke: async () => {
      const client = new CallClient();
      await client.dispose();
      return client.createCallAgent(credentialOf(createToken()));
    },
    reads: { code: 404, subCode: 40_012, resultCategories: expected, outcome: "cannotStart" },
  },
  {
    name: "a CallClient that is disposed of twice",
    provoke: async () => {
      const client = new CallClient();
      await client.dispose();
      return client.dispose();
    },
    reads: { code: 404, subCode: 40_012, resultCategories: expected, outcome: "cannotStart" },
  },
  {
    name: "a video of no camera",
    provoke: async () => new LocalVideoStream(undefined as never),
    reads: { code: 400, subCode: 43_003, resultCategories: expected, outcome: "actionFailed" },
  },
  {
    name: "the sound of no microphone",
    provoke: async () => new LocalAudioStream(undefined as never),
    reads: { code: 400, subCode: 43_600, resultCategories: expected, outcome: "actionFailed" },
  },
  {
    name: "a view of no video",
    provoke: async () => new VideoStreamRenderer(undefined as never),
    reads: { code: 400, subCode: 43_218, resultCategories: expected, outcome: "actionFailed" },
  },
] as const;

async function errorOf(provoke: () => Promise<unknown>): Promise<Error> {
  const error: unknown = await provoke().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Error && error.name === "CallingCommunicationError") return error;
  throw new Error("The SDK did not throw a CallingCommunicationError.");
}

describe.each(provoked)("the SDK's own error of $name", ({ provoke, reads }) => {
  const { title } = texts[reads.outcome];

  it("is read with code, subCode, categories and message", async () => {
    const error = await errorOf(provoke);

    expect(describeCallEnd(error)).toMatchObject({
      ...reads,
      reportedMessage: error.message,
      raw: error,
      title,
    });
  });

  it("is read in the same way from its JSON", async () => {
    const error = await errorOf(provoke);
    const json: unknown = JSON.parse(JSON.stringify(error));

    expect(json).not.toHaveProperty("code");
    expect({ ...describeCallEnd(json), raw: undefined }).toEqual({
      ...describeCallEnd(error),
      raw: undefined,
    });
  });

  it.each([
    ["the error", (error: Error) => error],
    ["its JSON", (error: Error) => JSON.parse(JSON.stringify(error)) as unknown],
  ])("becomes a banner from %s", async (_, given) => {
    const reason = given(await errorOf(provoke));

    render(<CallEndedBanner callEndReason={reason} />);

    expect(screen.getByRole("region", { name: title })).toBeVisible();
  });
});
