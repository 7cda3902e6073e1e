import { describe, expect, it } from "vitest";
import type { CallEndDescription } from "../../src/describe/CallEndDescription.js";
import { enUS } from "../../src/locales/en-US.js";
import { perspectives } from "../support/perspectives.js";
import { type Reading, readings, type Reason, reasons } from "./readings.js";

/** The readings that break a rule, once per text. */
function breaking(rule: (reading: Reading) => boolean): string[] {
  const found = readings.filter(rule).map(({ reason, context: { participant }, end }) => {
    const { outcome, title, description } = end;
    return { text: `${participant ?? ""} ${outcome}: ${title}. ${description}`, reason };
  });
  return [...new Map(found.map(({ text, reason }) => [text, reason]))].map(
    ([text, reason]) => `${text} ← ${JSON.stringify(reason)}`,
  );
}

function textOf({ title, description }: { title: string; description: string }): string {
  return `${title}\n${description}`;
}

function isFailure({ severity }: CallEndDescription): boolean {
  return severity === "warning" || severity === "error";
}

function isPlainHangUp({ code, subCode, message }: Reason): boolean {
  return code === 0 && subCode === 0 && (message === undefined || message === "Success");
}

/** A record does not say whose end it is, but the app may. */
function isOwnRecord({ resultInfo = {} }: Reason, { participant }: Reading["context"]): boolean {
  return participant === "local" && isPlainHangUp(resultInfo);
}

describe("whatever a call ends with", () => {
  it("is read in every perspective", () => {
    expect(reasons.length).toBeGreaterThan(3500);
    expect(perspectives).toHaveLength(109);
    expect(readings).toHaveLength(reasons.length * perspectives.length);
  });

  it("has a title and a description", () => {
    expect(breaking(({ end }) => !end.title.trim() || !end.description.trim())).toEqual([]);
  });

  it("leaves no placeholder unfilled", () => {
    expect(breaking(({ end }) => /[{}]|undefined|null/.test(textOf(end)))).toEqual([]);
  });

  it("has a title of at most 40 characters", () => {
    expect(breaking(({ end }) => end.title.length > 40)).toEqual([]);
  });

  it("says that the user left or hung up only after a plain hang-up of their own", () => {
    const says = ({ end }: Reading) => /\byou(’ve| have)? (left|hung up)\b/i.test(textOf(end));
    const may = ({ reason, context }: Reading) =>
      isPlainHangUp(reason) ? context.participant !== "remote" : isOwnRecord(reason, context);

    expect(readings.some(says)).toBe(true);
    expect(breaking((reading) => says(reading) && !may(reading))).toEqual([]);
  });

  it("says of what failed in or beside a call never that a call has ended or dropped", () => {
    const isAction = ({ end }: Reading) => end.outcome === "actionFailed";
    const saysEnded = ({ end }: Reading) =>
      /\b(ended|over|dropped|lost|left|isn’t in the call|no longer in)\b/i.test(textOf(end));

    expect(readings.filter(isAction).length).toBeGreaterThan(50_000);
    expect(breaking((reading) => isAction(reading) && saysEnded(reading))).toEqual([]);
    expect(breaking((reading) => isAction(reading) && reading.end.severity !== "warning")).toEqual(
      [],
    );
  });

  it("says of an error never that a call has ended, unless its call was connected", () => {
    expect(
      breaking(
        ({ reason, context, end }) =>
          reason.name !== undefined &&
          context.wasConnected !== true &&
          context.participant !== "remote" &&
          /\b(ended|left|dropped|lost)\b/i.test(textOf(end)),
      ),
    ).toEqual([]);
  });

  it("says “you” to nobody in a record, which does not say whose end it is", () => {
    expect(
      breaking(
        ({ reason, context, end }) =>
          reason.state !== undefined &&
          context.participant === undefined &&
          /\byou(r|rs|rself)?\b/i.test(textOf(end)),
      ),
    ).toEqual([]);
  });

  it("says nobody left who never was connected", () => {
    expect(
      breaking(
        ({ end, context }) =>
          context.wasConnected === false &&
          context.participant !== "remote" &&
          /^you left/i.test(end.title),
      ),
    ).toEqual([]);
  });

  it("words no failure as a plain end, and no plain end as a failure", () => {
    const plain = new Set(
      readings.filter(({ end }) => end.severity === "success").map(({ end }) => textOf(end)),
    );

    expect(plain.size).toBeGreaterThan(20);
    expect(breaking(({ end }) => isFailure(end) && plain.has(textOf(end)))).toEqual([]);
  });

  it("shows a failure never as a success, and a plain end never as an alarm", () => {
    expect(
      breaking(({ end }) => (end.category === "Success") !== (end.severity === "success")),
    ).toEqual([]);
    expect(
      breaking(({ end }) => (end.category === undefined) !== (end.severity === "info")),
    ).toEqual([]);
  });

  it("does not speak to the reader about another participant", () => {
    expect(
      breaking(
        ({ end, context }) =>
          context.participant === "remote" && /\byou(r|rs|rself)?\b/i.test(textOf(end)),
      ),
    ).toEqual([]);
  });

  it("offers no next step for another participant's end", () => {
    expect(
      breaking(({ end, context }) => context.participant === "remote" && end.actions.length > 0),
    ).toEqual([]);
  });

  it("offers no new try that never can work", () => {
    expect(
      breaking(
        ({ end }) => end.retry === "never" && end.actions.some(({ kind }) => kind === "retry"),
      ),
    ).toEqual([]);
  });

  it("has words on every button", () => {
    expect(breaking(({ end }) => end.actions.some(({ label }) => !label.trim()))).toEqual([]);
  });

  it("says “try again” only where trying again can work", () => {
    expect(
      breaking(({ end }) => end.retry === "never" && /\btry again\b/i.test(textOf(end))),
    ).toEqual([]);
  });

  it("blames nobody", () => {
    const blame = /\b(fault|blame|mistake|forgot|failed to|should have|illegal|invalid)\b/i;

    expect(breaking(({ end }) => blame.test(textOf(end)))).toEqual([]);
  });

  it("uses no jargon, numbers, addresses, “error” or exclamation marks", () => {
    const jargon =
      /\b(sdk|pstn|sip|ice|token|endpoint|server|client|proxy|firewall|media|codes?|azure|acs)\b/i;

    expect(breaking(({ end }) => jargon.test(textOf(end)))).toEqual([]);
    expect(breaking(({ end }) => /\d|https?:|error|!/i.test(textOf(end)))).toEqual([]);
  });

  it("keeps capital letters to the start of sentences and to names", () => {
    const { otherPerson, someone, thisPerson } = enUS.names;
    const inside = new RegExp(`[a-z,] (${otherPerson}|${someone}|${thisPerson})`);

    expect(breaking(({ end }) => inside.test(textOf(end)))).toEqual([]);
  });
});
