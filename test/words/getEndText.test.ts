import { describe, expect, it } from "vitest";
import type { CallOutcome } from "../../src/catalog/CallOutcome.js";
import { enUS } from "../../src/locales/en-US.js";
import type { CallEndContext } from "../../src/words/CallEndContext.js";
import type { CallEndLocale } from "../../src/words/CallEndLocale.js";
import type { CallEndStringOverrides } from "../../src/words/CallEndStringOverrides.js";
import type { EndText } from "../../src/words/LocaleShape.js";
import { enUSWords } from "../../src/words/enUSWords.js";
import { getEndText } from "../../src/words/getEndText.js";

interface More {
  isFailure?: boolean;
  locale?: CallEndLocale;
  strings?: CallEndStringOverrides;
  rowText?: Partial<EndText>;
}

function word(
  outcome: CallOutcome,
  context: CallEndContext = {},
  { isFailure = false, locale = enUS, strings, rowText }: More = {},
) {
  return getEndText(outcome, isFailure, context, locale, strings, rowText);
}

function title(...request: Parameters<typeof word>) {
  return word(...request).title;
}

/** A title of the language, with a name in it. */
function written({ title: text }: { title: string }, name = "Mia") {
  return text.replace("{name}", name);
}

const { names, remote: others, texts } = enUSWords;

const mia = { otherPartyName: "Mia" };
const remote = { participant: "remote" } as const;
const incoming = { direction: "Incoming" } as const;
const outgoing = { direction: "Outgoing" } as const;

describe("getEndText", () => {
  describe("says what is true from this side of the call", () => {
    it.each<[CallOutcome, CallEndContext, { title: string }]>([
      ["declined", {}, texts.declined],
      ["declined", mia, texts.declined],
      ["declined", { ...outgoing, ...mia }, texts.declined.outgoing],
      ["declined", { ...incoming, ...mia }, texts.declined.incoming],
      ["declined", { ...remote, ...mia }, texts.declined.remote],
      ["canceled", incoming, texts.canceled.incoming],
      ["noAnswer", incoming, texts.noAnswer.incoming],
      ["noAnswer", { ...outgoing, ...mia }, texts.noAnswer.outgoing],
      ["noAnswer", {}, texts.noAnswer],
      ["left", {}, texts.left],
      ["left", { wasConnected: true, ...incoming }, texts.left],
      ["left", { wasConnected: false }, texts.left.unconnected],
      ["left", { ...remote, ...mia }, texts.left.remote],
      ["left", { ...remote, ...mia, wasConnected: false }, texts.left.remote],
      ["leftAbruptly", {}, texts.leftAbruptly],
      ["leftAbruptly", { ...remote, ...mia }, texts.leftAbruptly.remote],
      ["connectionLost", {}, texts.connectionLost],
      ["connectionLost", { wasConnected: false }, texts.connectionLost.unconnected],
    ])("%s with %j", (outcome, context, expected) => {
      expect(title(outcome, context)).toBe(written(expected));
    });
  });

  it("replaces only the half that a variant has", () => {
    expect(word("connectionLost", { wasConnected: false }).description).toBe(
      texts.connectionLost.description,
    );
    expect(word("busy", { ...outgoing, ...mia }).description).toBe(texts.busy.description);
  });

  describe("for another participant", () => {
    it("tells a failure from a plain end where the outcome has no words of its own", () => {
      expect(word("timeLimit", { ...remote, ...mia }, { isFailure: false })).toEqual({
        ...others.ended,
        title: written(others.ended),
      });
      expect(word("timeLimit", { ...remote, ...mia }, { isFailure: true })).toEqual({
        ...others.failed,
        title: written(others.failed),
      });
    });

    it("listens to no direction", () => {
      const plain = word("declined", { ...remote, ...mia });

      expect(word("declined", { ...remote, ...incoming, ...mia })).toEqual(plain);
      expect(word("declined", { ...remote, ...outgoing, ...mia })).toEqual(plain);
    });
  });

  describe("the name", () => {
    const isAway = { title: "Is {name} away?" };
    const away = { texts: { busy: { outgoing: isAway, remote: isAway } } };

    it.each<[CallEndContext, string]>([
      [mia, "Mia"],
      [{}, names.otherPerson],
      [{ otherPartyName: "  " }, names.otherPerson],
      [{ isGroup: false }, names.otherPerson],
      [{ isGroup: true }, names.someone],
      [{ isGroup: true, ...mia }, "Mia"],
      [{ otherPartyName: "$& $1 {name}" }, "$& $1 {name}"],
      [{ otherPartyName: "مريم" }, "\u2068مريم\u2069"],
      [{ otherPartyName: "a".repeat(99) }, `${"a".repeat(59)}…`],
    ])("of %j is “%s”", (context, expected) => {
      expect(title("busy", { ...outgoing, ...context }, { strings: away })).toBe(
        `Is ${expected} away?`,
      );
    });

    it("of a remote participant without one is a stand-in, whatever the kind of the call", () => {
      expect(title("busy", remote, { strings: away })).toBe(`Is ${names.thisPerson} away?`);
      expect(title("busy", { ...remote, isGroup: true }, { strings: away })).toBe(
        `Is ${names.thisPerson} away?`,
      );
    });

    it("is isolated in a right-to-left language", () => {
      const locale = { ...enUS, dir: "rtl" as const };

      expect(title("busy", { ...outgoing, ...mia }, { locale, strings: away })).toBe(
        "Is \u2068Mia\u2069 away?",
      );
    });

    it("replaces every placeholder of a text", () => {
      const strings = { texts: { busy: { title: "{name}, {name}?" } } };

      expect(title("busy", mia, { strings })).toBe("Mia, Mia?");
    });

    it("has stand-ins that an app can reword", () => {
      const own = { otherPerson: "your doctor", thisPerson: "the guest" };
      const strings = { ...away, names: own };

      expect(title("busy", outgoing, { strings })).toBe("Is your doctor away?");
      expect(title("busy", remote, { strings })).toBe("Is the guest away?");
      expect(title("busy", { ...outgoing, isGroup: true }, { strings })).toBe(
        `Is ${names.someone} away?`,
      );
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
        written(texts.declined.outgoing, names.otherPerson),
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
      expect(title("left", { ...remote, ...mia }, { rowText })).toBe(written(texts.left.remote));
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
