import { act, render, screen } from "@testing-library/react";
import { startTransition, StrictMode, Suspense, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { describe, expect, it } from "vitest";
import { FakeCall } from "../../fakes/FakeCall.ts";
import { FakeCallAdapter } from "../../fakes/FakeCallAdapter.ts";
import { FakeCallAgent } from "../../fakes/FakeCallAgent.ts";
import { FakeStatefulCallClient } from "../../fakes/FakeStatefulCallClient.ts";
import { liveSources } from "../../fakes/liveSources.ts";
import { useEndedCall } from "../../src/components/end/useEndedCall.js";
import { type CallEndSource, describeCallEnd } from "../../src/index.js";
import { lostConnection, removed } from "../support/ends.js";
import { follow } from "./follow.ts";

type Source = CallEndSource | null | undefined;

type SetSource = (source: Source) => void;

/** An app that follows a source and is given others; with one that is gone, it may have to wait. */
function App({ first, onReady, waits = false }: AppProps) {
  const [source, setSource] = useState(first);
  useLayoutEffect(() => onReady(setSource), [onReady]);
  return (
    <>
      <Outcome source={source} />
      {waits && !source && <Forever />}
    </>
  );
}

interface AppProps {
  readonly first: Source;
  readonly onReady: (setSource: SetSource) => void;
  readonly waits?: boolean;
}

/** Renders the app, and returns what gives it another source. */
function renderApp(first: Source, waits?: boolean): SetSource {
  const setters: SetSource[] = [];
  render(
    <StrictMode>
      <Suspense fallback="waiting">
        <App first={first} onReady={(set) => void setters.push(set)} waits={waits} />
      </Suspense>
    </StrictMode>,
  );
  return (source) => setters.at(-1)?.(source);
}

const never = new Promise<never>(() => {});

/** What is never ready, in the way that React 18 knows. */
function Forever(): never {
  throw never;
}

function Outcome({ source }: { source: Source }) {
  return <p>{describeCallEnd(useEndedCall(source)?.callEndReason)?.outcome ?? "no end"}</p>;
}

/** A turn passes in which everything that was put off is done. */
const passTurn = () => act(async () => {});

/** Sources without a call: nothing has begun with them. */
const idleSources: [string, () => CallEndSource][] = [
  ["an adapter", () => new FakeCallAdapter()],
  ["an agent", () => new FakeCallAgent()],
  ["a stateful client", () => new FakeStatefulCallClient()],
];

describe.each(Object.entries(liveSources))("the end of the source %s", (_name, make) => {
  const create = () => {
    const live = make();
    live.begin();
    return live;
  };

  it.each([undefined, null])("stays when the app has %s instead", (nothing) => {
    const { source, end: endCall, listenerCount } = create();
    const { end, when, render: renderWith } = follow(source);
    when(() => endCall(lostConnection));
    const shown = end();

    renderWith(nothing);
    renderWith(nothing);

    expect(shown?.callEndReason).toMatchObject(lostConnection);
    expect(end()).toBe(shown);
    expect(listenerCount()).toBe(0);
  });

  it("goes when the source is back and another call begins", () => {
    const { source, end: endCall } = create();
    const { end, when, render: renderWith } = follow(source);
    when(() => endCall(lostConnection));
    renderWith(undefined);

    renderWith(create().source);

    expect(end()).toBeUndefined();
  });

  it("is none if the source is taken away before, and none later", async () => {
    const { source, end: endCall } = create();
    const { end, when, render: renderWith } = follow(source);

    renderWith(undefined);
    await passTurn();
    when(() => endCall(lostConnection));
    await passTurn();
    renderWith(undefined);

    expect(end()).toBeUndefined();
  });

  const order = ["before", "after"] as const;
  const ways = [
    ["soon", (set: () => void) => set()],
    // As React before version 18, whose state outside of its own events changes at once.
    ["at once", flushSync],
  ] as const;
  describe.each(ways)("that has the app drop the source %s", (_way, drop) => {
    it.each(order)("is shown, if the app hears of it %s the kit", async (when) => {
      const live = create();
      let setSource: SetSource = () => {};
      let stop = () => {};
      const listen = () => {
        stop = live.onEnd(() => {
          stop();
          drop(() => setSource(undefined));
        });
      };

      if (when === "before") listen();
      setSource = renderApp(live.source);
      if (when === "after") listen();
      await act(async () => live.end(lostConnection));

      expect(screen.getByText("connectionLost")).toBeInTheDocument();
      expect(live.listenerCount()).toBe(0);
    });
  });
});

// Not the adapter with chat: its state keeps no end, and who does not hear the event never knows.
const { CallWithChatAdapter: _, ...keepingSources } = liveSources;

describe.each(Object.entries(keepingSources))("the end of the source %s", (_name, make) => {
  it("is shown, if it comes in the turn in which the app dropped the source", async () => {
    const live = make();
    live.begin();
    const setSource = renderApp(live.source);

    await act(async () => {
      flushSync(() => setSource(undefined));
      live.end(lostConnection);
    });

    expect(screen.getByText("connectionLost")).toBeInTheDocument();
  });
});

describe("the end of a call that the app has dropped", () => {
  function followDropped() {
    const call = new FakeCall({ state: "Connected" });
    const followed = follow(call);
    followed.when(() => call.end(lostConnection));
    const shown = followed.end();
    followed.render(undefined);
    return { shown, ...followed };
  }

  it.each(idleSources)("stays while the next source is %s without a call", (_, create) => {
    const { shown, end, render: renderWith } = followDropped();

    renderWith(create());

    expect(end()).toBe(shown);
  });

  it("goes in the moment in which the next source has a call", () => {
    const { end, when, render: renderWith } = followDropped();
    const adapter = new FakeCallAdapter();
    renderWith(adapter);

    when(() => adapter.start());
    expect(end()).toBeUndefined();
    when(() => adapter.setState({ call: undefined }));

    expect(end()).toBeUndefined();
  });

  it("gives way to the end of the next source", () => {
    const { end, render: renderWith } = followDropped();

    renderWith({ callEndReason: removed });

    expect(end()?.callEndReason).toBe(removed);
  });

  it("goes when a call runs in the next source", () => {
    const { end, render: renderWith } = followDropped();

    renderWith(new FakeCall({ state: "Connecting" }));
    expect(end()).toBeUndefined();
    renderWith(undefined);

    expect(end()).toBeUndefined();
  });

  it("is forgotten with the component", () => {
    const { unmount } = followDropped();
    unmount();

    expect(follow(undefined).end()).toBeUndefined();
  });
});

describe("a source that is replaced in the event of its end", () => {
  it.each(idleSources)("leaves its end for %s without a call", async (_, create) => {
    const call = new FakeCall({ state: "Connected" });
    const setSource = renderApp(call);
    const next = create();

    await act(async () => {
      call.end(lostConnection);
      setSource(next);
    });

    expect(screen.getByText("connectionLost")).toBeInTheDocument();
  });

  it("leaves its end though the app replaces it at once, before the kit has heard", async () => {
    const adapter = new FakeCallAdapter();
    adapter.start();
    const setSource = renderApp(adapter);
    const next = new FakeCallAdapter();

    await act(async () => {
      flushSync(() => setSource(next));
      adapter.end(lostConnection);
    });

    expect(screen.getByText("connectionLost")).toBeInTheDocument();
  });

  it("leaves nothing for a call that has begun", async () => {
    const call = new FakeCall({ state: "Connected" });
    const setSource = renderApp(call);

    await act(async () => {
      flushSync(() => setSource(new FakeCall({ state: "Connecting" })));
      call.end(lostConnection);
    });

    expect(screen.getByText("no end")).toBeInTheDocument();
  });

  it("takes along an end that was seen", () => {
    const call = new FakeCall({ state: "Connected" });
    const { end, when, render: renderWith } = follow(call);
    when(() => call.end(lostConnection));

    renderWith(new FakeCallAdapter());

    expect(end()).toBeUndefined();
  });
});

describe("a render that React throws away", () => {
  it("leaves nothing behind: the call is followed as before", () => {
    const call = new FakeCall({ state: "Connected" });
    const setSource = renderApp(call, true);

    act(() => startTransition(() => setSource(undefined)));
    act(() => call.end(lostConnection));
    expect(screen.getByText("connectionLost")).toBeInTheDocument();
    act(() => setSource(new FakeCall({ state: "Connected" })));

    expect(screen.getByText("no end")).toBeInTheDocument();
  });
});
