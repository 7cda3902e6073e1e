import { describe, expect, it } from "vitest";
import { describeCallEnd } from "../../src/describe/describeCallEnd.js";

/** The browser's own errors, which have tags, names and legacy codes of their own. */
async function thrownBy(attempt: () => unknown): Promise<unknown> {
  try {
    await attempt();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}

describe("what a browser throws where a call should start", () => {
  it.each([
    ["NotAllowedError", "deviceBlocked"],
    ["NotFoundError", "deviceMissing"],
    ["NotReadableError", "deviceBusy"],
    ["AbortError", "deviceBusy"],
  ])("is read by its name: %s is %s", (name, outcome) => {
    expect(describeCallEnd(new DOMException("x", name))?.outcome).toBe(outcome);
  });

  it("is a device that cannot do what is asked", () => {
    // Firefox has no constructor of it.
    const error =
      "OverconstrainedError" in window
        ? new OverconstrainedError("width", "x")
        : Object.assign(new Error("x"), { name: "OverconstrainedError", constraint: "width" });

    expect(describeCallEnd(error)).toMatchObject({ outcome: "deviceProblem", severity: "error" });
  });

  it("is a failed start where WebRTC fails", () => {
    const error = new RTCError({ errorDetail: "dtls-failure" }, "x");

    expect(describeCallEnd(error)).toMatchObject({ outcome: "setupFailed", severity: "error" });
  });

  it("is a failed start where the page has no devices", async () => {
    const { mediaDevices } = {} as Navigator;
    const error = await thrownBy(() => mediaDevices.getUserMedia({ audio: true }));

    expect(describeCallEnd(error)?.outcome).toBe("setupFailed");
  });
});
