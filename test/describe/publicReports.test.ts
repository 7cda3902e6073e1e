import { describe, expect, it } from "vitest";
import { describeCallEnd } from "../../src/describe/describeCallEnd.js";
import { readField } from "./readField.js";

/*
 * Inputs from public issues, questions and pages that the kit had not seen, as they stand there, and
 * what is true of each.
 */
const ended = /\b(ended|over|left|dropped|lost)\b/i;
const device = /microphone|camera/i;

describe("an error that only shares its name with that of a device", () => {
  it.each([
    ["NotAllowedError", "play() failed because the user didn't interact with the document first."],
    ["NotAllowedError", "The play method is not allowed by the user agent or the platform"],
    ["NotAllowedError", "Failed to execute 'writeText' on 'Clipboard': Document is not focused."],
    ["NotAllowedError", "Failed to execute 'request' on 'WakeLock': The page is not visible"],
    ["AbortError", "The play() request was interrupted by a call to pause()."],
    ["AbortError", "The user aborted a request."],
    ["AbortError", "signal is aborted without reason"],
    ["AbortError", "The operation was aborted."],
    ["AbortError", "Fetch is aborted"],
    ["NotFoundError", "Failed to execute 'removeChild' on 'Node': The node is not a child."],
    ["NotFoundError", "Node.removeChild: The node to be removed is not a child of this node"],
    ["NotFoundError", "Failed to execute 'transaction' on 'IDBDatabase': A store was not found."],
    [
      "SecurityError",
      "Failed to read the 'localStorage' property from 'Window': Access is denied.",
    ],
    ["SecurityError", "Failed to construct 'WebSocket': It may not be insecure on an https page."],
  ])("blames no device: %s, %s", (name, message) => {
    for (const error of [new DOMException(message, name), { name, message }]) {
      const end = readField(error);

      expect(end.outcome).toBe("setupFailed");
      expect(end.text).not.toMatch(device);
      expect(end.text).not.toMatch(ended);
    }
  });

  it.each([
    ["NotAllowedError", "Permission denied by system", "deviceBlocked"],
    [
      "NotAllowedError",
      "The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.",
      "deviceBlocked",
    ],
    [
      "NotAllowedError",
      "Failed to execute 'getUserMedia' on 'MediaDevices': Not allowed",
      "deviceBlocked",
    ],
    ["NotFoundError", "Requested device not found", "deviceMissing"],
    ["NotReadableError", "Failed to allocate videosource", "deviceBusy"],
    ["AbortError", "Starting videoinput failed", "deviceBusy"],
    ["AbortError", "Timeout starting video source", "deviceBusy"],
  ])("is one of a device where nothing says otherwise: %s, %s", (name, message, outcome) => {
    expect(readField(new DOMException(message, name)).outcome).toBe(outcome);
  });

  it.each([
    ["CallError: Call.startVideo: NotReadableError: Could not start video source", "deviceBusy"],
    ["Your camera is in use by another app: NotReadableError: Could not start", "deviceBusy"],
    ["getUserMedia: NotAllowedError: Permission denied", "deviceBlocked"],
    ["Could not join: NotFoundError: Requested device not found", "deviceMissing"],
  ])("is one of a device in the sentence of a library, too: %s", (message, outcome) => {
    expect(readField(new Error(message)).outcome).toBe(outcome);
  });
});

describe("a request that reached nobody", () => {
  const axios = Object.assign(new Error("Network Error"), {
    name: "AxiosError",
    code: "ERR_NETWORK",
  });
  const client = Object.assign(new Error("x"), { name: "RestError", code: "REQUEST_SEND_ERROR" });
  const node = Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND", errno: -3008 });

  it.each<[string, object]>([
    ["Chromium", new TypeError("Failed to fetch")],
    ["newer Chromium", new TypeError("Failed to fetch (contoso.communication.azure.com)")],
    ["Firefox", new TypeError("NetworkError when attempting to fetch resource.")],
    ["Safari", new TypeError("Load failed")],
    ["Axios", axios],
    ["Azure's clients", client],
    ["Node", node],
  ])("is a matter of the network, as %s says it", (_, error) => {
    expect(readField(error, { wasConnected: false }).outcome).toBe("couldNotConnect");
    expect(readField(error).text).toMatch(/connection/);
    expect(readField(error).text).not.toMatch(ended);
  });

  it("is not what follows where a part of the app is missing", () => {
    const error = new TypeError("Failed to fetch dynamically imported module: https://app/a.js");

    expect(readField(error).outcome).toBe("setupFailed");
  });
});

describe("an event named after an end", () => {
  const drop = { code: 410, subCode: 3101 };

  it.each([
    "call/failed",
    "CALL_FAILED",
    "callTerminated",
    "call.dropped",
    "call_declined",
    "joinFailed",
    "callMissed",
    "callCanceled",
  ])("holds it: %s", (type) => {
    expect(readField({ type, payload: drop }).outcome).toBe("connectionLost");
  });

  it.each<[string, object]>([
    [
      "of Event Grid",
      {
        subject: "call/{serverCallId}",
        data: { durationOfCall: 49.728617199999995, isTwoParty: false, isRoomsCall: true },
        eventType: "Microsoft.Communication.CallEnded",
      },
    ],
    [
      "of Call Automation",
      { type: "Microsoft.Communication.CallDisconnected", data: { callConnectionId: "conn-001" } },
    ],
  ])("is an end without any reason, and nobody's: %s", (_, event) => {
    const end = readField(event);

    expect(end).toMatchObject({ outcome: "unknown", severity: "info" });
    expect(end.text).not.toMatch(/you left/i);
  });

  it.each([
    "CallTransferFailed",
    "PlayCanceled",
    "MoveParticipantFailed",
    "participantDisconnected",
  ])("is none where something else has ended: %s", (type) => {
    expect(describeCallEnd({ type, payload: drop })).toBeUndefined();
  });
});
