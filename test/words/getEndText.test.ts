import { describe, expect, it } from "vitest";
import type { KnownCallOutcome } from "../../src/catalog/CallOutcome.js";
import { enUS } from "../../src/locales/en-US.js";
import type { CallEndContext } from "../../src/words/CallEndContext.js";
import type { CallEndLocale } from "../../src/words/CallEndLocale.js";
import type { CallEndStringOverrides } from "../../src/words/CallEndStringOverrides.js";
import type { CallEndText } from "../../src/words/CallEndOutcomeText.js";
import type { RowVariant } from "../../src/catalog/EndRow.js";
import { getEndText } from "../../src/words/getEndText.js";

interface More {
  isFailure?: boolean;
  locale?: CallEndLocale;
  strings?: CallEndStringOverrides;
  rowText?: Partial<CallEndText>;
}

function word(
  outcome: KnownCallOutcome,
  context: CallEndContext = {},
  { isFailure = false, locale = enUS, strings, rowText }: More = {},
) {
  return getEndText({ outcome, isFailure, rowText }, context, locale, strings);
}

function title(...request: Parameters<typeof word>) {
  return word(...request).title;
}

const mia = { otherPartyName: "Mia" };
const remote = { participant: "remote" } as const;
const incoming = { direction: "Incoming" } as const;
const outgoing = { direction: "Outgoing" } as const;

describe("getEndText", () => {
  describe("says what is true from this side of the call", () => {
    it.each<[KnownCallOutcome, CallEndContext, string]>([
      ["declined", {}, "The call was declined"],
      ["declined", mia, "The call was declined"],
      ["declined", { ...outgoing, ...mia }, "Mia declined your call"],
      ["declined", { ...incoming, ...mia }, "You declined the call"],
      ["declined", { ...remote, ...mia }, "Mia declined the call"],
      ["canceled", incoming, "You missed a call"],
      ["noAnswer", incoming, "You missed a call"],
      ["noAnswer", { ...outgoing, ...mia }, "Mia didn’t answer"],
      ["noAnswer", {}, "No one answered"],
      ["left", {}, "You left the call"],
      ["left", { wasConnected: true, ...incoming }, "You left the call"],
      ["left", { wasConnected: false }, "The call was canceled"],
      ["left", { ...remote, ...mia }, "Mia left the call"],
      ["left", { ...remote, ...mia, wasConnected: false }, "Mia left the call"],
      ["leftAbruptly", {}, "The call was cut off"],
      ["leftAbruptly", { ...remote, ...mia }, "Mia dropped out of the call"],
      ["connectionLost", {}, "The connection was lost"],
      ["connectionLost", { wasConnected: false }, "The call couldn’t connect"],
    ])("%s with %j: %s", (outcome, context, expected) => {
      expect(title(outcome, context)).toBe(expected);
    });
  });

  describe("fits the row", () => {
    const texts = enUS.texts.deviceBusy;
    const ofDevice = (variant: RowVariant, context: CallEndContext = {}) =>
      getEndText({ outcome: "deviceBusy", isFailure: true, variant }, context, enUS);

    it("that is about a device", () => {
      expect(ofDevice("camera")).toEqual({ ...texts.camera, description: texts.description });
      expect(ofDevice("microphone").title).toBe(texts.microphone.title);
      expect(ofDevice("camera", remote).title).not.toBe(texts.camera.title);
    });

    it("whose outcome says nothing of the device", () => {
      const { title } = getEndText(
        { outcome: "busy", isFailure: false, variant: "camera" },
        {},
        enUS,
      );

      expect(title).toBe(enUS.texts.busy.title);
    });

    it("that may be true of neither side", () => {
      const plain = { outcome: "declined", isFailure: false, variant: "plain" } as const;

      expect(getEndText(plain, { ...outgoing, ...mia }, enUS).title).toBe(
        enUS.texts.declined.title,
      );
      expect(getEndText(plain, { ...remote, ...mia }, enUS).title).toBe("Mia declined the call");
    });
  });

  it("replaces only the half that a variant has", () => {
    const { texts } = enUS;

    expect(word("connectionLost", { wasConnected: false }).description).toBe(
      texts.connectionLost.description,
    );
    expect(word("busy", { ...outgoing, ...mia }).description).toBe(texts.busy.description);
  });

  describe("for another participant", () => {
    it("tells a failure from a plain end where the outcome has no words of its own", () => {
      expect(word("timeLimit", { ...remote, ...mia }, { isFailure: false })).toEqual({
        title: "Mia is no longer in the call",
        description: "The call has ended here for this person.",
      });
      expect(word("timeLimit", { ...remote, ...mia }, { isFailure: true })).toEqual({
        title: "Mia isn’t in the call",
        description: "The call didn’t work for this person.",
      });
    });

    it("listens to no direction", () => {
      const plain = word("declined", { ...remote, ...mia });

      expect(word("declined", { ...remote, ...incoming, ...mia })).toEqual(plain);
      expect(word("declined", { ...remote, ...outgoing, ...mia })).toEqual(plain);
    });
  });

  describe("the name", () => {
    it.each<[CallEndContext, string]>([
      [mia, "Mia was busy"],
      [{}, "The other person was busy"],
      [{ otherPartyName: "  " }, "The other person was busy"],
      [{ isGroup: false }, "The other person was busy"],
      [{ isGroup: true }, "Someone was busy"],
      [{ isGroup: true, ...mia }, "Mia was busy"],
      [{ otherPartyName: "$& $1 {name}" }, "$& $1 {name} was busy"],
      [{ otherPartyName: "مريم" }, "\u2068مريم\u2069 was busy"],
      [{ otherPartyName: "a".repeat(99) }, `${"a".repeat(59)}… was busy`],
    ])("of %j makes “%s”", (context, expected) => {
      expect(title("busy", { ...outgoing, ...context })).toBe(expected);
    });

    it("of a remote participant without one is “This person”", () => {
      expect(title("left", remote)).toBe("This person left the call");
      expect(title("left", { ...remote, isGroup: true })).toBe("This person left the call");
    });

    it("is isolated in a right-to-left language", () => {
      const locale = { ...enUS, dir: "rtl" as const };

      expect(title("busy", { ...outgoing, ...mia }, { locale })).toBe("\u2068Mia\u2069 was busy");
    });

    it("replaces every placeholder of a text", () => {
      const strings = { texts: { busy: { title: "{name}, {name}?" } } };

      expect(title("busy", mia, { strings })).toBe("Mia, Mia?");
    });

    it("has stand-ins that an app can reword", () => {
      const strings = { names: { otherPerson: "Your doctor", thisPerson: "The guest" } };

      expect(title("busy", outgoing, { strings })).toBe("Your doctor was busy");
      expect(title("busy", remote, { strings })).toBe("The guest was busy");
      expect(title("busy", { ...outgoing, isGroup: true }, { strings })).toBe("Someone was busy");
    });
  });

  describe("an app's own words", () => {
    const rowText = { title: "From the row" };
    const strings = {
      texts: {
        declined: {
          title: "Own plain",
          description: "Own description",
          incoming: { title: "Own incoming" },
          unconnected: { title: "Own unconnected" },
          remote: { title: "Own remote" },
        },
      },
      remote: { ended: { title: "Own ended" }, failed: { description: "Own failed" } },
    };

    it("replace a single text and leave the rest", () => {
      const own = { texts: { busy: { title: "Engaged" } } };

      expect(word("busy", {}, { strings: own })).toEqual({
        title: "Engaged",
        description: enUS.texts.busy.description,
      });
      expect(word("declined", {}, { strings: own })).toEqual(word("declined"));
    });

    it.each<[string, CallEndContext, string]>([
      ["plain ones without a context", {}, "Own plain"],
      ["an incoming one", incoming, "Own incoming"],
      [
        "the language's variant before the app's plain one",
        outgoing,
        "The other person declined your call",
      ],
      ["the unconnected one first", { ...incoming, wasConnected: false }, "Own unconnected"],
      ["the remote one before all", { ...remote, ...incoming, wasConnected: false }, "Own remote"],
    ])("use %s", (_, context, expected) => {
      expect(title("declined", context, { strings })).toBe(expected);
    });

    it("replace the general texts about another participant", () => {
      expect(word("timeLimit", remote, { strings })).toEqual({
        title: "Own ended",
        description: enUS.remote.ended.description,
      });
      expect(word("timeLimit", remote, { strings, isFailure: true }).description).toBe(
        "Own failed",
      );
    });

    it("come from the row before all others", () => {
      for (const context of [{}, incoming, outgoing, { wasConnected: false }]) {
        expect(title("declined", context, { strings, rowText })).toBe("From the row");
      }
      expect(word("declined", {}, { strings, rowText }).description).toBe("Own description");
    });

    it("come from no row for another participant's end", () => {
      expect(title("left", { ...remote, ...mia }, { rowText })).toBe("Mia left the call");
    });

    it("may name the other party in a row", () => {
      const named = { title: "{name} is away", description: "Ask {name}." };

      expect(word("busy", mia, { rowText: named })).toEqual({
        title: "Mia is away",
        description: "Ask Mia.",
      });
    });
  });
});
