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

describe("what an error holds", () => {
  const disposed = Object.assign(new Error("x"), { code: 404, subCode: 40_012 });
  const denied = new DOMException("Permission denied", "NotAllowedError");

  it.each<[string, unknown, string]>([
    ["JSON as its message", new Error('{"code":403,"subCode":5828}'), "notInvited"],
    [
      "JSON at the end of it",
      new Error('Call failed: {"callEndReason":{"code":403,"subCode":5828}}'),
      "notInvited",
    ],
    [
      "an answer of a service as its message",
      { name: "RestError", message: '{\n  "error": {"code": 404, "subCode": 5732}\n}' },
      "roomNotFound",
    ],
    ["one of several errors", new AggregateError([disposed], "All failed"), "cannotStart"],
    [
      "several errors, of which numbers win",
      new AggregateError([denied, disposed], "All promises were rejected"),
      "cannotStart",
    ],
    ["an error of a browser", new AggregateError([denied], "All failed"), "deviceBlocked"],
    [
      "errors as JSON",
      { name: "AggregateError", errors: [{ code: 404, subCode: 40_012 }] },
      "cannotStart",
    ],
    ["a cause", new Error("a", { cause: new Error("b", { cause: disposed }) }), "cannotStart"],
    ["a browser's error as a cause", new Error("a", { cause: denied }), "deviceBlocked"],
  ])("is what it says: %s", (_, error, outcome) => {
    expect(readField(error).outcome).toBe(outcome);
  });

  it.each([
    ["text that is no JSON", "Unexpected token { in JSON"],
    ["JSON that is about something else", 'Failed: {"text":"hello"}'],
    ["no object", "[1, 2]"],
  ])("stays a failed start where its message is %s", (_, message) => {
    const end = readField(new Error(message));

    expect(end.outcome).toBe("setupFailed");
    expect(end.reportedMessage).toBe(message);
  });
});

describe("a request that a server refused for want of a sign-in", () => {
  it("asks for it, as Axios says it", () => {
    const error = Object.assign(new Error("Request failed with status code 401"), {
      name: "AxiosError",
      code: "ERR_BAD_REQUEST",
      response: { status: 401, data: "" },
    });

    expect(readField(error)).toMatchObject({ outcome: "signInExpired", code: undefined });
  });

  it.each([404, 500])("is not told of other answers, which may be of any server: %s", (status) => {
    const message = `Request failed with status code ${status}`;

    expect(readField({ name: "AxiosError", message }).outcome).toBe("setupFailed");
  });
});

describe("a code beside a subCode", () => {
  it.each([
    { disconnectCode: 603, disconnectSubCode: 0 },
    { hangupCode: 603, hangupSubCode: 0 },
    { call_end_code: "603", call_end_sub_code: "0" },
    { statusCode: 200, terminationCode: 603, terminationSubCode: 0 },
  ])("is that of the end, whatever both are named after: %o", (end) => {
    expect(readField(end)).toMatchObject({ code: 603, subCode: 0, outcome: "declined" });
  });
});

describe("a remote participant, as the SDK and communication-react have them", () => {
  const left = (end: object) => ({
    identifier: { communicationUserId: "8:acs:x" },
    displayName: "Mia",
    state: "Disconnected",
    callEndReason: end,
  });

  it.each([
    ["as such", left({ code: 0, subCode: 0 })],
    ["in an event", { added: [], removed: [left({ code: 0, subCode: 0 })] }],
    ["as having been removed", left({ code: 0, subCode: 5300 })],
    ["as lost", left({ code: 410, subCode: 3101 })],
  ])("is not told as the one who reads: %s", (_, participant) => {
    expect(readField(participant).text).not.toMatch(/\byou/i);
    expect(readField(participant).labels).toEqual([]);
  });

  it("is, where the app says so", () => {
    const own = readField(left({ code: 0, subCode: 0 }), { participant: "local" });

    expect(own.outcome).toBe("left");
  });

  it("does not make one of a call, whose caller has an identifier", () => {
    const call = {
      callerInfo: { identifier: { communicationUserId: "8:acs:x" } },
      state: "Disconnected",
      callEndReason: { code: 0, subCode: 0 },
    };

    expect(readField(call).outcome).toBe("left");
  });
});

describe("a row of a log about something that was done", () => {
  const play = { OperationName: "Play", ResultCode: "200", ResultSubcode: "0" };

  it.each<[string, object]>([
    ["a sound that was played", { ...play, ResultMessage: "Action completed successfully." }],
    ["a failed recognition", { OperationName: "Recognize", ResultCode: 400, ResultSubcode: 8510 }],
    ["an operation of Graph", { resultInfo: { code: "200" }, status: "completed" }],
    ["a request of a client", { OperationName: "CreateView", ResultSignature: "200" }],
  ])("holds no end: %s", (_, row) => {
    expect(describeCallEnd(row)).toBeUndefined();
  });

  it.each(["CallSummary", "CallDiagnostics", "CallSummaryUpdates"])("does in %s", (name) => {
    const row = {
      OperationName: name,
      ParticipantEndReason: "487",
      ParticipantEndSubCode: "540487",
    };

    expect(readField(row).outcome).toBe("canceled");
  });
});

describe("a server that signs its requests wrongly", () => {
  it.each<[string, object]>([
    ["as an error", { name: "RestError", statusCode: 401, code: "7509" }],
    ["as an end", { code: 401, subCode: 7509, message: "Hmac Validation Error" }],
  ])("is not told as somebody's expired sign-in: %s", (_, error) => {
    const end = readField(error);

    expect(end.outcome).toBe("appMistake");
    expect(end.labels).not.toContain("Sign in");
  });
});
