import { describe, expect, it } from "vitest";
import type { CallEndContext } from "../../src/index.js";
import { adviseDeveloper } from "../../src/developer/adviseDeveloper.js";
import { codeRows, statusRows } from "../support/catalogRows.js";
import { readField as read } from "./readField.js";

/*
 * What people really pass in, from public reports, running SDKs and Microsoft's pages, and what it
 * must say.
 */
function outcomeOf(input: unknown, context?: CallEndContext): string {
  return read(input, context).outcome;
}

function named(name: string, ErrorClass: new (message: string) => Error = Error) {
  return Object.assign(new ErrorClass("x"), { name });
}

/** What the SDK throws, and where it knows no better without codes. */
function calling(message: string) {
  return Object.assign(new Error(message), { name: "CallingCommunicationError" });
}

/** An error as logs and other frames have it. */
function plain(error: Error) {
  return { ...error, name: error.name, message: error.message };
}

/** The browser's own class: `name` is its second argument, and `code` a legacy number. */
function thrown(name: string) {
  return new DOMException("x", name);
}

const offline = {
  code: 490,
  subCode: 4525,
  message: "NetworkError",
  resultCategories: ["UnexpectedClientError"],
};
const ended = /\b(ended|over|left|dropped|lost)\b/i;

describe("a call that could not start", () => {
  it("has no permission for the camera", () => {
    const refused = { code: 403, subCode: 43001, resultCategories: ["ExpectedError"] };

    expect(outcomeOf(refused)).toBe("deviceBlocked");
    expect(read(refused).title).toMatch(/camera/i);
    expect(read(refused).title).not.toMatch(/microphone/i);
    expect(read(refused).icon).toBe("camera");
    expect(adviseDeveloper(refused)?.fixer).toBe("user");
  });

  it("tells the microphone from the camera, and neither where nothing tells", () => {
    const busy = { camera: 43000, microphone: 43609, neither: 40601 };

    expect(read({ subCode: busy.microphone }).title).toMatch(/microphone/i);
    expect(read({ subCode: busy.microphone }).title).not.toMatch(/camera/i);
    expect(read({ subCode: busy.microphone }).icon).toBe("microphone");
    expect(read({ subCode: busy.camera }).title).not.toMatch(/microphone/i);
    expect(read({ subCode: busy.neither }).title).toMatch(/microphone or camera/i);
  });

  it.each([
    ["NotAllowedError", "deviceBlocked"],
    ["PermissionDeniedError", "deviceBlocked"],
    ["PermissionDismissedError", "deviceBlocked"],
    ["SecurityError", "deviceBlocked"],
    ["NotFoundError", "deviceMissing"],
    ["DevicesNotFoundError", "deviceMissing"],
    ["NotReadableError", "deviceBusy"],
    ["AbortError", "deviceBusy"],
    ["TrackStartError", "deviceBusy"],
    ["SourceUnavailableError", "deviceBusy"],
    ["OverconstrainedError", "deviceProblem"],
    ["ConstraintNotSatisfiedError", "deviceProblem"],
  ])("is %s of a browser: %s", (name, outcome) => {
    for (const error of [thrown(name), named(name), { name, message: "x" }]) {
      expect(outcomeOf(error)).toBe(outcome);
      expect(read(error).severity).not.toBe("success");
      expect(read(error).text).not.toMatch(ended);
    }
  });

  it("is the same as plain JSON", () => {
    const json = '{"name":"NotAllowedError","message":"Permission denied"}';

    expect(outcomeOf(JSON.parse(json))).toBe("deviceBlocked");
  });

  it.each([
    ["an error with a legacy code", Object.assign(new Error("x"), { code: 0 })],
    ["an error of WebRTC", new DOMException("x", "OperationError")],
    ["what follows where the page has no devices", new TypeError("undefined is not an object")],
    ["a stack that did not start", named("CallingCommunicationError")],
    ["an agent that exists", new Error("call agent for this ACS Id already exists")],
    ["a stack that took too long", calling("User stack init timeout")],
    ["an identity twice", calling("Failed to create: call agent for this ACS Id already exists")],
    [
      "an answer of the service",
      Object.assign(named("RestError"), { statusCode: 403, code: "8523" }),
    ],
  ])("is a failure and no end: %s", (_, error) => {
    const end = read(error);

    expect(["warning", "error"]).toContain(end.severity);
    expect(read(JSON.parse(JSON.stringify(plain(error)))).outcome).toBe(end.outcome);
    expect(end.text).not.toMatch(ended);
    expect(end.labels.length).toBeGreaterThan(0);
  });

  it("reads the status of an answer of the service", () => {
    const error = Object.assign(named("RestError"), {
      statusCode: 403,
      code: "8523",
      message: "Not allowed to impersonate.",
    });

    expect(read(error)).toMatchObject({ code: 403, outcome: "notAllowed" });
  });

  it("is the end of a call that had been connected", () => {
    expect(outcomeOf(new Error("x"), { wasConnected: true })).toBe("unknown");
    expect(outcomeOf(new Error("x"), { wasConnected: false })).toBe("setupFailed");
  });

  it.each([
    [{ code: 400, subCode: 40210, message: "Invalid meeting link" }, "invalidMeeting"],
    [{ code: 400, subCode: 40209 }, "invalidMeeting"],
    [{ code: 400, subCode: 40613 }, "deviceBlocked"],
    [{ code: 500, subCode: 40614, resultCategories: ["UnexpectedClientError"] }, "deviceBlocked"],
    [{ code: 404, subCode: 40012 }, "cannotStart"],
    [{ code: 401, subCode: 44110 }, "signInExpired"],
    [{ code: 401, subCode: 44108 }, "signInExpired"],
    [{ code: 400, subCode: 40234 }, "signInExpired"],
    [{ code: 401, subCode: 40235 }, "signInExpired"],
  ])("%o is %s", (input, outcome) => {
    expect(outcomeOf(input)).toBe(outcome);
    expect(read(input).text).not.toMatch(/isn’t your connection/);
  });

  it.each([44113, 44114, 44115, 44116, 44117, 40229, 40231])(
    "is the app's mistake where to sign in again would bring the same token: %i",
    (subCode) => {
      const end = read({ code: 401, subCode });

      expect(end.outcome).toBe("appMistake");
      expect(end.actions.map(({ kind }) => kind)).toEqual(["getHelp"]);
      expect(end.text).not.toMatch(/sign in|try again/i);
      expect(adviseDeveloper({ code: 401, subCode })?.fixer).toBe("developer");
    },
  );

  it.each([4522, 4523, 4524, 4525, 4526])(
    "has no network, before or during the call: %i",
    (subCode) => {
      const input = { ...offline, subCode };

      expect(outcomeOf(input, { wasConnected: false })).toBe("couldNotConnect");
      expect(outcomeOf(input, { wasConnected: true })).toBe("connectionLost");
      expect(read(input).text).toMatch(/connection/);
      expect(read(input).text).not.toMatch(/lost|dropped|couldn’t|ended/);
    },
  );

  it("is not called again where a group was joined, for which the SDK says Outgoing", () => {
    const joined = { direction: "Outgoing", wasConnected: false, isGroup: true } as const;

    for (const input of [offline, { code: 0, subCode: 0 }, { code: 487, subCode: 0 }]) {
      expect(read(input, joined).labels).toEqual([read(offline).labels[0]]);
      expect(read(input, { ...joined, isGroup: false }).labels).not.toEqual([]);
    }
    expect(read({ code: 0, subCode: 0 }, { ...joined, isGroup: undefined }).labels).not.toEqual(
      read({ code: 0, subCode: 0 }, joined).labels,
    );
  });

  it.each([40101, 40104, 40114])(
    "says that no agent could be created, and what to allow: %i",
    (subCode) => {
      const advice = adviseDeveloper({ code: 408, subCode })!;

      expect(advice.message).toContain("CallAgent could not be created");
      expect(advice.advice.join(" ")).toMatch(/TCP 443.*UDP 3478/);
    },
  );

  it.each([
    ["callJoin", "setupFailed"],
    ["callJoinFailed", "setupFailed"],
    ["callEnd", "failed"],
    ["callDeclined", "declined"],
    ["callEvicted", "removed"],
    ["tokenExpired", "signInExpired"],
    ["cameraFailure", "actionFailed"],
    ["microphonePermissionNotGranted", "deviceBlocked"],
    ["microphoneNotAvailable", "deviceBusy"],
    ["networkConnectionNotAvailable", "couldNotConnect"],
    ["captionsNotActive", "actionFailed"],
  ])("has a word for a code: %s is %s", (code, outcome) => {
    expect(outcomeOf({ code, message: "Unknown error" })).toBe(outcome);
  });

  it("has the code for something unexpected of the UI library for mobile apps", () => {
    expect(["warning", "error"]).toContain(read({ code: "internalError", message: "x" }).severity);
  });

  it("fits the words and the button to what was tried", () => {
    const failed = (target: string) => read({ target, innerError: { code: 400, subCode: 41006 } });
    const lost = (target: string) => outcomeOf({ target, innerError: offline });

    expect(failed("IncomingCall.accept").labels).toEqual(["Call back"]);
    expect(failed("CallAgent.startCall").labels).toEqual(["Call again"]);
    expect(failed("CallAgent.join").labels).toEqual(["Try again"]);
    expect(lost("CallAgent.join")).toBe("couldNotConnect");
    expect(lost("Call.hold")).toBe("connectionProblem");
  });

  it("lets the app say more than what was tried does", () => {
    const error = { target: "CallAgent.join", innerError: { code: 400, subCode: 41006 } };

    expect(read(error, { direction: "Incoming" }).labels).toEqual(["Call back"]);
    expect(
      outcomeOf({ target: "CallAgent.join", innerError: offline }, { wasConnected: true }),
    ).toBe("connectionLost");
  });
});

describe("what fails inside a call", () => {
  it.each([
    [{ target: "Call.startVideo", innerError: { code: 412, subCode: 43000 } }],
    [{ code: 500, subCode: 41015 }],
    [{ code: 408, subCode: 43203 }],
    [{ target: "Call.mute", innerError: new Error("x") }],
    [{ target: "Call.mute", innerError: { code: 500 } }],
  ])("says nothing of an end or the network: %o", (input) => {
    expect(read(input).text).not.toMatch(/ended|dropped|isn’t your connection|call again/i);
    expect(read(input).severity).toBe("warning");
  });

  it("is never louder than a warning, and keeps its category", () => {
    expect(
      read({ code: 500, subCode: 41015, resultCategories: ["UnexpectedClientError"] }),
    ).toMatchObject({
      outcome: "actionFailed",
      severity: "warning",
      category: "UnexpectedClientError",
    });
  });

  it("says of another participant nothing that has ended", () => {
    expect(read({ code: 500, subCode: 41015 }, { participant: "remote" }).text).not.toMatch(
      /isn’t in the call|ended/,
    );
  });
});

describe("an end that the SDK names in its message", () => {
  const resultCategories = ["Success"];

  it.each([
    [{ code: 410, subCode: 3109, message: "DevicePermissionDenied" }, "deviceBlocked"],
    [{ code: 0, subCode: 99887, message: "NetworkError" }, "connectionLost"],
    [{ code: 0, subCode: 99887, message: "Kicked" }, "removed"],
    [{ code: 0, subCode: 580000, message: "Suspended" }, "failed"],
    [{ code: 486, subCode: 4508, message: "LocalDecline" }, "declined"],
  ])("%o is %s", (input, outcome) => {
    const end = read({ ...input, resultCategories }, { direction: "Incoming" });

    expect(end.outcome).toBe(outcome);
    expect(end.severity === "success").toBe(["removed", "declined"].includes(outcome));
  });

  it.each<[[code: number, subCode?: number], string]>([
    [[450], "answeredElsewhere"],
    [[451], "transferred"],
    [[452], "transferred"],
    [[302], "transferred"],
    [[413], "callFull"],
    [[499], "connectionLost"],
    [[580], "connectionLost"],
    [[413, 5807], "callFull"],
    [[413, 5808], "callFull"],
    [[413, 5817], "callFull"],
    [[503, 800100], "callFull"],
    [[403, 10005], "blocked"],
    [[412, 5204], "setupFailed"],
    [[410, 3107], "deviceProblem"],
    [[498, 3113], "deviceProblem"],
    [[498, 3114], "deviceProblem"],
    [[498, 3115], "deviceProblem"],
    [[410, 3102], "setupFailed"],
    [[410, 3103], "setupFailed"],
    [[410, 3104], "setupFailed"],
    [[410, 3105], "setupFailed"],
    [[410, 3106], "setupFailed"],
    [[410, 3108], "setupFailed"],
    [[410, 3110], "setupFailed"],
    [[497, 0], "setupFailed"],
    [[497, 3110], "setupFailed"],
  ])("%o is %s without a message, too", ([code, subCode], outcome) => {
    expect(outcomeOf({ code, subCode })).toBe(outcome);
  });

  it.each([
    ["AddingFailed", "setupFailed"],
    ["NoResponse", "noAnswer"],
    ["NotReachable", "unreachable"],
    ["Blocked", "blocked"],
    ["NotFriendOrAuthorized", "notAllowed"],
    ["CallLimitReached", "callFull"],
    ["ParticipantDoesNotExist", "invalidTarget"],
    ["LobbyUserLeft", "endedBeforeAnswer"],
    ["CallIsEndToEndEncrypted", "notAllowed"],
    ["DowngradeToStreamingClient", "transferred"],
  ])("is %s: %s", (message, outcome) => {
    expect(outcomeOf({ code: 0, subCode: 99887, message, resultCategories })).toBe(outcome);
  });
});

describe("codes alone and other services", () => {
  it.each([
    [600, "busy"],
    [604, "numberNotFound"],
    [606, "setupFailed"],
    [402, "noCredit"],
    [607, "blocked"],
    [608, "blocked"],
    [433, "blocked"],
    [485, "invalidNumber"],
    [513, "serviceProblem"],
  ])("%i is %s", (code, outcome) => {
    expect(outcomeOf({ code })).toBe(outcome);
  });

  const ownCodes = new Set(codeRows.flatMap((row) => (row.subCode === null ? row.code : [])));
  it.each(statusRows.filter(({ status }) => !ownCodes.has(status)))(
    "$status is $outcome, as every other final status of the phone network",
    ({ status, outcome }) => {
      expect(read({ code: status })).toMatchObject({ outcome, matchedBy: "code" });
    },
  );

  it("goes by the status of the phone network that is reported beside the codes", () => {
    const input = { Code: 500, SubCode: 560503, SipDetails: { Code: 486, Message: "Busy Here" } };

    expect(read(input)).toMatchObject({ outcome: "busy", code: 500, subCode: 560503 });
  });

  it("goes by the true pair in the message", () => {
    const message = "Call ended. DiagCode: 480#10076.@";

    expect(read({ code: 400, subCode: 8541, message })).toMatchObject({
      outcome: "unreachable",
      matchedBy: "code+subCode",
      subCode: 8541,
    });
    expect(adviseDeveloper({ code: 400, subCode: 8541, message })?.message).toContain("not online");
  });

  it.each([
    [8538, "declined"],
    [8539, "busy"],
    [8540, "busy"],
    [8541, "unreachable"],
    [8544, "unreachable"],
    [8586, "unreachable"],
    [8610, "unreachable"],
    [8542, "canceled"],
    [8543, "callNotFound"],
    [8587, "noAnswer"],
    [8560, "notAllowed"],
    [8526, "invalidMeeting"],
    [8527, "invalidMeeting"],
    [8561, "invalidMeeting"],
    [8516, "tooManyRequests"],
    [8529, "tooManyRequests"],
    [8530, "tooManyRequests"],
    [8551, "setupFailed"],
    [7501, "signInExpired"],
    [10129, "notAllowed"],
  ])("400/%i is %s", (subCode, outcome) => {
    expect(outcomeOf({ code: 400, subCode })).toBe(outcome);
  });

  it.each([10129, 580040])(
    "tells the developer of a call that is not allowed how a number is written: 400/%i",
    (subCode) => {
      const advice = adviseDeveloper({ code: 400, subCode })!;

      expect(advice.message).toContain("not entitled to call this destination");
      expect(advice.advice.join(" ")).toMatch(/E\.164/);
    },
  );

  it.each([
    [510534, "blocked"],
    [531000, "setupFailed"],
    [531027, "setupFailed"],
    [531052, "setupFailed"],
    [510412, "invalidNumber"],
    [10320, "unreachable"],
    [510559, "numberNotFound"],
  ])("%i is %s under any code", (subCode, outcome) => {
    for (const code of [undefined, 0, 404, 500]) expect(outcomeOf({ code, subCode })).toBe(outcome);
  });
});

describe("shapes", () => {
  it.each([
    [{ resultInformation: { code: 486, subCode: 560486, message: "busy" } }, "busy"],
    [{ ResultInformation: { Code: 486, SubCode: 560486, Message: "busy" } }, "busy"],
    [{ callEndReasonCode: 410, callEndReasonSubCode: 3101 }, "connectionLost"],
    [{ finalSipCode: 0, callEndSubReason: 540000, finalSipCodePhrase: "BYE" }, "otherLeft"],
    [{ error: { _code: 0, _subCode: 5317 } }, "inviteRemoved"],
    [{ resourceData: { resultInfo: { code: 0, subcode: 5317 } } }, "inviteRemoved"],
    [{ code: 0, subCode: 0, phrase: "Declined" }, "declined"],
    [{ state: "terminated", resultInfo: { code: 0, subcode: 0 } }, "ended"],
  ])("%o is %s", (input, outcome) => {
    expect(outcomeOf(input)).toBe(outcome);
  });

  it("says of a record nothing to the reader, who need not have been there", () => {
    const record = (subcode: number) => ({ state: "terminated", resultInfo: { code: 0, subcode } });

    for (const subCode of [0, 5000, 3101]) {
      expect(read(record(subCode)).text).not.toMatch(/\byou/i);
      expect(read(record(subCode)).actions).toEqual([]);
    }
    expect(read(record(0), { participant: "local" }).title).toMatch(/^You left/);
  });

  it("takes the worst for true in a record without a row of its own", () => {
    const record = {
      ParticipantEndReason: "0",
      ParticipantEndSubCode: "99999",
      ResultCategory: "UnexpectedServerError",
    };

    expect(read(record)).toMatchObject({ category: "UnexpectedServerError", severity: "error" });
  });

  it("cuts off the SDK's link, twice if need be", () => {
    const link = ", \nTroubleshooting Guide: https://aka.ms/acscallfailures";
    const advice = adviseDeveloper({ code: 410, subCode: 3101, message: `Dropped.${link}${link}` });

    expect(advice).toMatchObject({
      reportedMessage: "Dropped.",
      docsUrl: "https://aka.ms/acscallfailures",
    });
  });
});

describe("words", () => {
  it("say nothing of the internet where a microphone may not be allowed", () => {
    expect(outcomeOf({ code: 410, subCode: 3111 })).toBe("setupFailed");
    expect(read({ code: 410, subCode: 3111 }).text).not.toMatch(/internet|connection/i);
  });

  it("name no organizer of a group that has none", () => {
    const end = read({ code: 0, subCode: 4097 });

    expect(end.title).toBe("The call ended for everyone");
    expect(end.description).toBe("Someone ended it for everyone.");
  });

  it.each([
    [0, 4501],
    [487, 4501],
    [487, 540200],
  ])("leave open that a call could not be set up: %i/%i", (code, subCode) => {
    expect(read({ code, subCode }).description).toMatch(/couldn’t be set up/);
  });

  it.each([{ code: 487 }, { code: 487, subCode: 99887 }])(
    "call nothing missed that may have been declined on this device: %o",
    (input) => {
      expect(read(input, { direction: "Incoming" })).toMatchObject({
        outcome: "endedBeforeAnswer",
      });
      expect(read(input, { direction: "Incoming" }).text).not.toMatch(/missed/);
    },
  );

  it.each([
    { code: 603, subCode: 560603 },
    { code: 603, subCode: 540603 },
    { code: 603, subCode: 210603 },
  ])("blame nobody by name for what a filter may have done: %o", (input) => {
    const end = read(input, { direction: "Outgoing", otherPartyName: "Mia" });

    expect(end.title).toBe(read(input).title);
    expect(end.text).not.toMatch(/Mia/);
    expect(end.outcome).toBe("declined");
  });

  it("still name who declined where no phone network is between", () => {
    const end = read({ code: 603, subCode: 0 }, { direction: "Outgoing", otherPartyName: "Mia" });

    expect(end.title).toMatch(/^Mia/);
  });

  it("are careful about a network that may be passing trouble", () => {
    expect(read({ code: 410, subCode: 3112 }).title).toMatch(/may not allow calls/);
  });

  it("do not send anybody to the people in a call of two", () => {
    const phone = { identifier: { kind: "phoneNumber", phoneNumber: "+14255550123" } };
    const person = { identifier: { kind: "communicationUser", communicationUserId: "8:acs:x" } };
    const state = (ended: object, others: object = {}) => ({
      callEndReason: { code: 0, subCode: 5300 },
      remoteParticipantsEnded: ended,
      remoteParticipants: others,
    });

    const alone = state({ "4:+14255550123": phone });
    for (const input of [alone, { ...alone, remoteParticipants: undefined }]) {
      expect(read(input).text).not.toMatch(/removed|people in the call/);
    }
    for (const other of [
      state({ a: phone, b: phone }),
      state({ a: phone }, { b: person }),
      state({ a: person }),
      state({}),
    ]) {
      expect(read(other).outcome).toBe("removed");
    }
    expect(read(state({ a: phone }), { isGroup: true }).outcome).toBe("removed");
  });

  it.each([404, 500])("ask nobody to check a number that is the app's own: %i/511404", (code) => {
    const input = { code, subCode: 511404 };

    expect(read(input).text).not.toMatch(/number/i);
    expect(adviseDeveloper(input)?.message).toMatch(/caller id/);
    expect(adviseDeveloper(input)?.fixer).toBe("developer");
  });

  it.each([
    { code: 403, subCode: 5221 },
    { code: 403, subCode: 5222 },
    { code: 403, subCode: 5723 },
    { code: 403, message: "Acs user is not allowed to join conversation." },
  ])("tell the developer that Teams interop or anonymous join is off: %o", (input) => {
    expect(adviseDeveloper(input)?.advice.join(" ")).toMatch(/Teams interop or anonymous join/);
    expect(outcomeOf(input)).toBe("notAllowed");
  });

  it("tell the developer how a number is written", () => {
    expect(adviseDeveloper({ code: 403, subCode: 560403 })?.advice.join(" ")).toMatch(/E\.164/);
  });
});
