import { describe, expect, it } from "vitest";
import { listCodes } from "../../scripts/table/listCodes.js";
import { describeCallEnd } from "../../src/describe/describeCallEnd.js";
import { enUS } from "../../src/locales/en-US.js";
import type { CallEndStringOverrides } from "../../src/words/CallEndStringOverrides.js";

const dropped = { code: 410, subCode: 3101 };

describe("describeCallEnd", () => {
  it.each<[string, object]>([
    ["a reason", dropped],
    ["a wrapped reason", { callEndReason: { resultInfo: { reason: dropped } } }],
    ["an error", new Error("Boom")],
  ])("keeps the very object that was passed in: %s", (_, input) => {
    expect(describeCallEnd(input)?.raw).toBe(input);
  });

  it.each([[null], [undefined], ["410"], [[dropped]], [{}]])(
    "is undefined for no end: %o",
    (input) => {
      expect(describeCallEnd(input)).toBeUndefined();
    },
  );

  it.each([
    ["null", null],
    ["locales that are none", { locales: null, locale: 5 }],
    ["a locale that is missing", { locales: [null], locale: "de" }],
    ["a catalog that is none", { catalog: {} }],
    ["a row that is missing", { catalog: [null] }],
    ["an outcome that there is not", { catalog: [{ ...dropped, outcome: "?" }] }],
    ["a direction that is none", { context: { direction: 5 } }],
    ["a context that is missing", { context: null }],
  ])("does not throw for %s as options", (_, options) => {
    const end = describeCallEnd(dropped, options as never);

    expect(Object.values(enUS.texts).map(({ title }) => title)).toContain(end?.title);
  });

  it("says of another participant what is true of all ends, where an outcome has no words for it", () => {
    const wordless = listCodes().filter(({ outcome }) => !("remote" in enUS.texts[outcome]));
    const titles = wordless.map(({ key, code, subCode }) => {
      const reason = { code: code ?? undefined, subCode: subCode ?? undefined };
      const end = describeCallEnd(reason, { context: { participant: "remote" } });
      return [key, end?.category === "Success", end?.title];
    });

    expect(wordless.length).toBeGreaterThan(20);
    expect(titles).toEqual(
      titles.map(([key, isSuccess]) => [key, isSuccess, wordsFor(isSuccess ? "ended" : "failed")]),
    );
  });

  it("keeps the language's labels but for those of the app that are texts", () => {
    const strings = { labels: { close: "Done", dismiss: "", details: 5, unknown: "x" } };
    const labels = describeCallEnd(dropped, {
      strings: strings as unknown as CallEndStringOverrides,
    })?.labels;

    expect(labels).toEqual({ ...describeCallEnd(dropped)?.labels, close: "Done" });
  });

  it("calls no end with a remote side a failure only because nothing is known", () => {
    const ended = { state: "Disconnected" };
    const end = describeCallEnd(ended, { context: { participant: "remote" } });

    expect(end?.category).toBeUndefined();
    expect(end?.title).toBe(wordsFor("ended"));
  });
});

function wordsFor(kind: "ended" | "failed"): string {
  return enUS.remote[kind].title.replace("{name}", enUS.names.thisPerson);
}
