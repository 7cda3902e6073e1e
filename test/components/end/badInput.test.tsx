import { render, renderHook, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import {
  CallEnd,
  CallEndDetails,
  CallEndedBanner,
  CallEndedDialog,
  type CallEndSource,
  useCallEndReason,
} from "../../../src/index.js";
import { labels } from "../../../stories/support/words.js";

const refuse = () => {
  throw new Error("No access.");
};

/** Every trap of a proxy throws. */
const hostile = () =>
  new Proxy(
    {},
    Object.fromEntries(
      Object.getOwnPropertyNames(Reflect).map((trap) => [trap, refuse]),
    ) as ProxyHandler<object>,
  );

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({ code: 410, subCode: 3101 }, {});
  revoke();
  return proxy;
}

const throwing = (...names: string[]) =>
  Object.defineProperties(
    { code: 410, subCode: 3101 },
    Object.fromEntries(names.map((name) => [name, { get: refuse, enumerable: true }])),
  );

const withThrowingReason = (call: object) =>
  Object.defineProperty(call, "callEndReason", { get: refuse });

const cyclic: Record<string, unknown> = {};
cyclic.callEndReason = cyclic;

const noEnds: [name: string, make: () => unknown][] = [
  ["null", () => null],
  ["undefined", () => undefined],
  ["{}", () => ({})],
  ["an object without a prototype", () => Object.create(null) as unknown],
  ["a cyclic object", () => cyclic],
  ["a string", () => "410"],
  ["an empty string", () => ""],
  ["a symbol", () => Symbol("410")],
  ["a function", () => refuse],
  ["true", () => true],
  ["410", () => 410],
  ["NaN", () => Number.NaN],
  ["a bigint", () => 410n],
  ["an array", () => [410, 3101]],
  ["an array of reasons", () => [{ code: 410, subCode: 3101 }]],
  ["a proxy whose traps throw", hostile],
  ["a revoked proxy", revoked],
  ["a revoked proxy inside", () => ({ callEndReason: revoked() })],
  ["throwing getters for both codes", () => throwing("code", "subCode")],
  ["a throwing getter for the reason", () => withThrowingReason({})],
  ["{ code: NaN }", () => ({ code: Number.NaN })],
  ["{ code: 1e309 }", () => ({ code: Number("1e309") })],
  ["{ code: -1 }", () => ({ code: -1 })],
  ["{ code: 3.5 }", () => ({ code: 3.5 })],
];

const lost = "The connection was lost";
const ended = "The call has ended";
const failed = "The call couldn’t start";
const ends: [name: string, make: () => unknown, title: string][] = [
  ["{ code: 410, subCode: NaN }", () => ({ code: 410, subCode: Number.NaN }), lost],
  ["{ code: 410, subCode: -1 }", () => ({ code: 410, subCode: -1 }), lost],
  ['{ code: "410" }', () => ({ code: "410" }), lost],
  ['{ code: "410", subCode: "3101" }', () => ({ code: "410", subCode: "3101" }), lost],
  ["a frozen reason", () => Object.freeze({ code: 410, subCode: 3101 }), lost],
  ["a proxied reason", () => new Proxy({ code: 410, subCode: 3101 }, {}), lost],
  ["a reason whose subCode throws", () => throwing("subCode"), lost],
  ["a reason whose message throws", () => throwing("message", "resultCategories"), lost],
  ["a reason with odd categories", () => ({ code: 410, resultCategories: {} }), lost],
  ["a reason with an odd message", () => ({ code: 410, subCode: 3101, message: {} }), lost],
  ["a bare Error", () => new Error("It broke."), failed],
  ["an Error without a message", () => new Error(), failed],
  ["a message alone", () => ({ message: "It broke." }), ended],
  [
    "a call that is over and whose reason throws",
    () => withThrowingReason({ state: "Disconnected" }),
    ended,
  ],
];

/** What is given to whom, and how to find the end that is shown, by its title where it has one. */
const components: [
  name: string,
  make: (input: unknown) => ReactElement,
  find: (title?: string) => HTMLElement[],
][] = [
  [
    "the banner",
    (input) => <CallEndedBanner callEndReason={input} />,
    (title) => screen.queryAllByRole("region", { name: title }),
  ],
  [
    "the dialog",
    (input) => <CallEndedDialog callEndReason={input} />,
    (title) => screen.queryAllByRole("dialog", { name: title }),
  ],
  [
    "the details",
    (input) => <CallEndDetails callEndReason={input} />,
    () => screen.queryAllByText(labels.details),
  ],
  [
    "the parts",
    (input) => (
      <CallEnd.Root callEndReason={input}>
        <CallEnd.Title />
        <CallEnd.Announcer />
      </CallEnd.Root>
    ),
    (title) => screen.queryAllByRole("group", { name: title }),
  ],
  [
    "the banner with a call",
    (input) => <CallEndedBanner call={input as CallEndSource} />,
    (title) => screen.queryAllByRole("region", { name: title }),
  ],
  [
    "the dialog with a call",
    (input) => <CallEndedDialog call={input as CallEndSource} />,
    (title) => screen.queryAllByRole("dialog", { name: title }),
  ],
  [
    "the details with a call",
    (input) => <CallEndDetails call={input as CallEndSource} />,
    () => screen.queryAllByText(labels.details),
  ],
];

function renderTwice(element: (input: unknown) => ReactElement, make: () => unknown) {
  const { rerender } = render(element(make()));
  rerender(element(make()));
}

// An error in a component is printed by React, and whatever is printed fails the test.
describe.each(noEnds)("%s is no end", (_, make) => {
  it.each(components)("and %s shows nothing", (_component, element, find) => {
    renderTwice(element, make);

    expect(find()).toEqual([]);
  });

  it("and the hook is undefined", () => {
    expect(renderHook(() => useCallEndReason(make())).result.current).toBeUndefined();
  });
});

describe.each(ends)("%s is an end", (_, make, title) => {
  it.each(components)("that %s shows", (_component, element, find) => {
    renderTwice(element, make);

    expect(find(title)).toHaveLength(1);
  });

  it("that the hook describes", () => {
    expect(renderHook(() => useCallEndReason(make())).result.current?.title).toBe(title);
  });
});
