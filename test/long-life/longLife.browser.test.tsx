import { act, render } from "@testing-library/react";
import { expect, it } from "vitest";
import { FakeCall } from "../../fakes/FakeCall.ts";
import {
  CallEndDetails,
  CallEndReasonProvider,
  CallEndedBanner,
  CallEndedDialog,
} from "../../src/index.js";
import { arSA } from "../../src/locales/ar-SA.js";
import { deDE } from "../../src/locales/de-DE.js";
import { measureHeld } from "../../bench/measureHeld.mjs";
import { devTools } from "../support/devTools.js";
import { lostConnection, removed, serviceProblem, signInExpired } from "../support/ends.js";

const ends = [lostConnection, serviceProblem, removed, signInExpired];
const languages = ["en-US", "de-DE", "ar-SA"];
const [thousand, all] = [1_000, 10_000];

interface AppProps {
  call: FakeCall;
  locale: string;
  onRetry: () => Promise<void>;
}

/** An app that shows each end twice: in its page, and in the dialog above. */
function App({ call, locale, onRetry }: AppProps) {
  return (
    <CallEndReasonProvider locale={locale} locales={[deDE, arSA]}>
      <CallEndedBanner call={call} onRetry={onRetry} onSignIn={ignore}>
        <CallEndDetails />
      </CallEndedBanner>
      <CallEndedDialog call={call} onRetry={onRetry} onGetHelp={ignore} />
    </CallEndReasonProvider>
  );
}

it("a page lives through 10,000 ends, and holds and takes no more after the last than after the first thousand", async () => {
  const { rerender, baseElement } = render(<div />);
  let failing = false;
  const retry = () => (failing ? Promise.reject(new Error("Not yet")) : Promise.resolve());

  /** A call that begins, connects and ends; of three, one is retried, and one retried in vain. */
  const live = async (index: number) => {
    const call = new FakeCall();
    const locale = languages[Math.floor(index / 100) % languages.length] ?? "";
    rerender(<App call={call} locale={locale} onRetry={retry} />);
    await act(async () => call.move("Connected").end(ends[index % ends.length]));
    failing = index % 3 === 1;
    if (index % 3 > 0) {
      const button = baseElement.querySelector<HTMLElement>("[role=dialog] [data-action=retry]");
      await act(async () => button?.click());
    }
  };
  const liveThrough = async (from: number, to: number) => {
    const start = performance.now();
    for (let index = from; index < to; index += 1) await live(index);
    return performance.now() - start;
  };

  await liveThrough(0, thousand);
  const before = await measureHeld(devTools());
  const first = await liveThrough(thousand, 2 * thousand);
  await liveThrough(2 * thousand, all - thousand);
  const last = await liveThrough(all - thousand, all);
  const after = await measureHeld(devTools());

  const growth = {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    kilobytes: Math.round((after.bytes - before.bytes) / 1000),
    time: last / first,
  };
  expect(growth.nodes).toBeLessThan(100);
  expect(growth.listeners).toBeLessThan(20);
  expect(growth.kilobytes).toBeLessThan(1_000);
  // Other work on the machine counts, too: measured 1.0 to 1.3.
  expect(growth.time).toBeLessThan(2);
}, 600_000);

function ignore() {}
