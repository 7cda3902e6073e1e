import { describe, expect, it } from "vitest";
import type { KnownCallOutcome } from "../../src/catalog/CallOutcome.js";
import type { EndContext } from "../../src/outcome/EndContext.js";
import { type ActionLabels, chooseActions } from "../../src/outcome/chooseActions.js";
import { outcomes } from "../../src/catalog/data/outcomes.js";

/** Each label is its own key. */
const keys: ActionLabels = {
  callAgain: "callAgain",
  callBack: "callBack",
  calling: "calling",
  getHelp: "getHelp",
  rejoin: "rejoin",
  rejoining: "rejoining",
  signIn: "signIn",
  tryAgain: "tryAgain",
  tryingAgain: "tryingAgain",
};

const allOutcomes = Object.keys(outcomes) as KnownCallOutcome[];

function labels(outcome: KnownCallOutcome, context: EndContext = {}) {
  return chooseActions(outcome, context, keys).map(({ label }) => label);
}

describe("chooseActions", () => {
  it.each<[KnownCallOutcome, EndContext, string[]]>([
    ["connectionLost", {}, ["rejoin"]],
    ["connectionLost", { isGroup: true }, ["rejoin"]],
    ["connectionLost", { isGroup: true, direction: "Incoming" }, ["rejoin"]],
    ["connectionLost", { isGroup: false }, ["callAgain"]],
    ["connectionLost", { isGroup: false, direction: "Outgoing" }, ["callAgain"]],
    ["connectionLost", { isGroup: false, direction: "Incoming" }, ["callBack"]],
    ["noAnswer", {}, ["callAgain"]],
    ["noAnswer", { direction: "Outgoing" }, ["callAgain"]],
    ["noAnswer", { direction: "Incoming" }, ["callBack"]],
    ["couldNotConnect", { direction: "Incoming", isGroup: false }, ["tryAgain"]],
    ["serviceProblem", {}, ["tryAgain", "getHelp"]],
    ["connectionLost", { wasConnected: false }, ["tryAgain"]],
    ["connectionLost", { wasConnected: false, direction: "Outgoing" }, ["callAgain"]],
    ["connectionLost", { wasConnected: false, direction: "Outgoing", isGroup: true }, ["tryAgain"]],
    ["left", { wasConnected: false, direction: "Outgoing", isGroup: true }, ["tryAgain"]],
    ["noAnswer", { wasConnected: false, direction: "Outgoing", isGroup: true }, ["tryAgain"]],
    ["noAnswer", { wasConnected: false, isGroup: true }, ["tryAgain"]],
    ["noAnswer", { wasConnected: true, isGroup: true }, ["callAgain"]],
    ["noAnswer", { wasConnected: false, direction: "Outgoing", isGroup: false }, ["callAgain"]],
    ["noAnswer", { wasConnected: false, direction: "Incoming", isGroup: true }, ["callBack"]],
    ["appMistake", {}, ["getHelp"]],
    ["alreadyOver", { direction: "Incoming" }, ["callBack"]],
    ["signInExpired", { direction: "Incoming" }, ["signIn", "tryAgain"]],
    ["blocked", {}, ["getHelp"]],
    ["removed", {}, []],
    ["endedForEveryone", {}, []],
  ])("offers after %s with %j: %j", (outcome, context, expected) => {
    expect(labels(outcome, context)).toEqual(expected);
  });

  it("gives every way of trying again the same kind", () => {
    expect(
      chooseActions("connectionLost", { isGroup: false, direction: "Incoming" }, keys),
    ).toEqual([{ kind: "retry", label: "callBack", busyLabel: "calling" }]);
    expect(chooseActions("serviceProblem", {}, keys)).toEqual([
      { kind: "retry", label: "tryAgain", busyLabel: "tryingAgain" },
      { kind: "getHelp", label: "getHelp" },
    ]);
    expect(chooseActions("signInExpired", {}, keys)).toEqual([
      { kind: "signIn", label: "signIn" },
      { kind: "retry", label: "tryAgain", busyLabel: "tryingAgain" },
    ]);
  });

  it.each(allOutcomes)("offers nothing for another participant's end: %s", (outcome) => {
    expect(chooseActions(outcome, { participant: "remote", direction: "Outgoing" }, keys)).toEqual(
      [],
    );
  });

  it.each(allOutcomes)("offers each kind at most once: %s", (outcome) => {
    const kinds = chooseActions(outcome, {}, keys).map(({ kind }) => kind);

    expect(kinds).toEqual([...new Set(kinds)]);
  });

  it.each(allOutcomes.filter((outcome) => outcomes[outcome].retry === "never"))(
    "never offers to try %s again",
    (outcome) => {
      expect(chooseActions(outcome, {}, keys).map(({ kind }) => kind)).not.toContain("retry");
    },
  );

  it.each(["blocked", "notAllowed", "removed", "transferred", "answeredElsewhere"] as const)(
    "knows that trying again cannot help after %s",
    (outcome) => {
      expect(outcomes[outcome].retry).toBe("never");
    },
  );
});
