import { type CallAgent, CallClient, type DeviceManager } from "@azure/communication-calling";
import { render, screen } from "@testing-library/react";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CallEndedBanner, describeCallEnd } from "../../src/index.js";
import { createToken, credentialOf, endOf, userId } from "./credentials.js";

const groupId = "29228d3e-040e-4656-a70e-890ab4e173e5";

let agent: CallAgent;
let devices: DeviceManager;

/** What comes of it, without the seconds that the SDK waits for the network. */
async function hurry<Value>(promise: Promise<Value>): Promise<Value> {
  let isDone = false;
  const settled = promise.finally(() => (isDone = true));
  settled.catch(() => {});
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  while (!isDone) await vi.advanceTimersByTimeAsync(500);
  return settled;
}

// No network: nothing answers the SDK's questions, and each request fails as in a browser without one.
beforeAll(async () => {
  vi.spyOn(XMLHttpRequest.prototype, "send").mockImplementation(() => {});
  vi.spyOn(window, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
  vi.useFakeTimers();
  const client = new CallClient();
  agent = await hurry(client.createCallAgent(credentialOf(createToken())));
  devices = await hurry(client.getDeviceManager());
  vi.useRealTimers();
});
afterAll(async () => {
  // Also where the set-up has stumbled: other tests share the page.
  vi.useRealTimers();
  await agent?.dispose();
  vi.restoreAllMocks();
});

describe("what the SDK throws where a call should start", () => {
  it.each([
    ["a link that is none of a meeting", { meetingLink: "https://example.com" }, 40_210],
    ["an empty link", { meetingLink: "" }, 40_209],
    ["nothing to join", {} as { meetingLink: string }, 40_209],
  ])("tells of %s that the meeting is not right", (_, locator, subCode) => {
    const error = thrownBy(() => agent.join(locator));

    expect(describeCallEnd(error)).toMatchObject({ code: 400, subCode, outcome: "invalidMeeting" });
  });

  it("is a start that failed where the SDK itself stumbles, as over what is no link at all", () => {
    const error = thrownBy(() => agent.join({ meetingLink: "no link" }));

    expect(describeCallEnd(error)).toMatchObject({ subCode: 41_001, outcome: "setupFailed" });
    expect(describeCallEnd(JSON.parse(JSON.stringify(error)))?.outcome).toBe("setupFailed");
  });

  it.each([
    ["nobody's id", { communicationUserId: "nobody" }, 44_004],
    ["what is no id", { name: "Mia" } as never, 44_009],
    ["oneself", { communicationUserId: userId }, 40_202],
  ])("tells of %s that nobody was found", (_, person, subCode) => {
    const error = thrownBy(() => agent.startCall([person]));

    expect(describeCallEnd(error)).toMatchObject({ subCode, outcome: "invalidTarget" });
  });
});

describe("the end that the SDK gives to a call without a network", () => {
  it("is a connection problem, whatever was called", async () => {
    const calls = [
      agent.join({ groupId }),
      agent.join({ groupId: "no group" }),
      agent.join({ roomId: "99000000000000001" }),
      agent.startCall([{ phoneNumber: "+14255550123" }]),
    ];
    render(<CallEndedBanner call={calls[0]} onRetry={() => {}} />);

    const ended = await Promise.all(calls.map(endOf));

    const ends = ended.map(({ callEndReason }) => describeCallEnd(callEndReason));
    const expected = { code: 490, subCode: 4525, outcome: "connectionProblem" };
    expect(ends).toMatchObject(calls.map(() => expected));
    const banner = await screen.findByRole("region");
    // Who followed the call knows that it never connected.
    expect(banner).toHaveAttribute("data-outcome", "couldNotConnect");
  });

  it("is the user's own where the user hung up before", async () => {
    const call = agent.join({ groupId });

    await call.hangUp();

    expect(describeCallEnd((await endOf(call)).callEndReason)?.outcome).toBe("left");
  });
});

describe("what the SDK throws about devices that there are none of", () => {
  it("is an action that failed where nothing was asked for", async () => {
    const asked = devices.askDevicePermission({ audio: false, video: false });
    const error: unknown = await asked.catch((reason: unknown) => reason);

    expect(describeCallEnd(error)).toMatchObject({ subCode: 40_612, outcome: "actionFailed" });
  });
});

function thrownBy(attempt: () => unknown): unknown {
  try {
    attempt();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}
