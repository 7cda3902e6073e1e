import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lostConnection, removed } from "../support/ends.js";
import { liveSources } from "../../fakes/liveSources.ts";
import { importOnServer } from "../support/importOnServer.js";
import { follow } from "./follow.ts";
import { appWith, OutcomeOf } from "./OutcomeOf.js";

const onServer = () => importOnServer(() => import("./OutcomeOf.js"));

let container: HTMLElement;
beforeEach(() => {
  container = document.body.appendChild(document.createElement("div"));
});
afterEach(() => {
  container.remove();
});

describe.each(Object.entries(liveSources))("the source %s", (_, make) => {
  /** With a call that is going on. */
  const create = () => {
    const live = make();
    live.begin();
    return live;
  };

  it("has at least one listener while it is followed, and none after", () => {
    const { source, listenerCount } = create();
    expect(listenerCount()).toBe(0);

    const { unmount } = follow(source);
    expect(listenerCount()).toBeGreaterThan(0);
    unmount();

    expect(listenerCount()).toBe(0);
  });

  it("has no listener left after its end", () => {
    const { source, listenerCount, end } = create();
    const { when, unmount } = follow(source);
    when(() => end(lostConnection));

    unmount();

    expect(listenerCount()).toBe(0);
  });

  it("is heard by several components at once, by those that stay when one leaves", () => {
    const { source, end } = create();
    const one = follow(source);
    const other = follow(source);
    one.unmount();

    other.when(() => end(lostConnection));

    expect(other.end()?.callEndReason).toMatchObject(lostConnection);
  });

  it("is not heard any more once there is another source, and its end is not shown for it", () => {
    const first = create();
    const second = create();
    const { end, when, render: renderWith } = follow(first.source);

    renderWith(second.source);
    expect(first.listenerCount()).toBe(0);
    when(() => first.end(lostConnection));
    expect(end()).toBeUndefined();
    when(() => second.end(removed));

    expect(end()?.callEndReason).toMatchObject(removed);
  });

  it("has its end back when it is the source again", () => {
    const { source, end: endCall } = create();
    const { end, when, render: renderWith } = follow(source);
    when(() => endCall(lostConnection));

    renderWith(create().source);
    expect(end()).toBeUndefined();
    renderWith(source);

    expect(end()?.callEndReason).toMatchObject(lostConnection);
  });

  it("does not lose an end that comes between the first render and the first effect", () => {
    const { source, end } = create();
    function EndsNow() {
      // A sibling's effect, before that of the component that follows.
      return <p ref={() => end(lostConnection)}>ends</p>;
    }
    const isToldByEventOnly = "chat" in (readState(source) ?? {});

    render(
      <>
        <EndsNow />
        <OutcomeOf source={source} />
      </>,
    );

    expect(screen.getByText(isToldByEventOnly ? "no end" : "connectionLost")).toBeInTheDocument();
  });

  it("is shown by the component that takes over in the very moment of the end", () => {
    const { source, end } = create();
    const { rerender } = render(<OutcomeOf key="call screen" source={source} />);
    act(() => end(lostConnection));

    rerender(<OutcomeOf key="lobby" source={source} />);

    expect(screen.getByText("connectionLost")).toBeInTheDocument();
  });

  it("is rendered by a server as running and taken over by the browser as it is", async () => {
    const { source, end } = create();
    const { end: kept, when, unmount } = follow(source);
    when(() => end(lostConnection));
    expect(kept()).toBeDefined();
    container.innerHTML = (await onServer()).renderApp(source);
    expect(container).toHaveTextContent("no end");

    // A difference between server and browser would be printed, which fails the test.
    const { unmount: unmountApp } = render(appWith(source), { container, hydrate: true });

    expect(container).toHaveTextContent("connectionLost");
    unmountApp();
    unmount();
  });

  it("may refuse listeners without anybody noticing", () => {
    const { source } = create();
    const refuse = () => {
      throw new Error("disposed");
    };
    for (const method of ["on", "off", "onStateChange", "offStateChange"]) {
      if (method in source) Object.defineProperty(source, method, { value: refuse });
    }

    const { end, unmount } = follow(source);

    expect(end()).toBeUndefined();
    expect(unmount).not.toThrow();
  });
});

describe("a snapshot", () => {
  it("is rendered by a server with its end", async () => {
    const { renderApp } = await onServer();

    expect(renderApp({ callEndReason: lostConnection })).toContain("connectionLost");
  });
});

function readState(source: object): object | undefined {
  return "getState" in source ? (source.getState as () => object)() : undefined;
}
