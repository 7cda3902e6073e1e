import { CallClient } from "@azure/communication-calling";
import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CallEndedBanner, describeCallEnd } from "../../src/index.js";
import { signInExpired } from "../support/ends.js";
import { titleOf } from "../../stories/support/words.js";

// A new CallClient asks Microsoft for its configuration. Without a network it prints that it failed,
// past its own logger, so here the question stays unanswered and nothing leaves the machine.
const send = vi.spyOn(XMLHttpRequest.prototype, "send");
beforeEach(() => {
  send.mockImplementation(() => {});
});
afterEach(() => {
  send.mockReset();
});

const provoked = [
  {
    name: "createCallAgent without a credential",
    provoke: () => new CallClient().createCallAgent(undefined as never),
    expected: { code: 401, subCode: 44_108, resultCategories: ["ExpectedError"] },
    title: titleOf(signInExpired),
  },
  {
    name: "createCallAgent with something else than a credential",
    provoke: () => new CallClient().createCallAgent({} as never),
    expected: { code: 401, subCode: 44_110, resultCategories: ["UnexpectedClientError"] },
    title: titleOf(signInExpired),
  },
  {
    name: "getDeviceManager of a disposed CallClient",
    provoke: async () => {
      const client = new CallClient();
      await client.dispose();
      return client.getDeviceManager();
    },
    expected: { code: 404, subCode: 40_012, resultCategories: ["ExpectedError"] },
    title: "The call couldn’t start",
  },
];

async function errorOf(provoke: () => Promise<unknown>): Promise<Error> {
  const error: unknown = await provoke().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Error && error.name === "CallingCommunicationError") return error;
  throw new Error("The SDK did not throw a CallingCommunicationError.");
}

describe.each(provoked)("the SDK's own error of $name", ({ provoke, expected, title }) => {
  it("is read with code, subCode, categories and message", async () => {
    const error = await errorOf(provoke);

    expect(describeCallEnd(error)).toMatchObject({
      ...expected,
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
