import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { anatomy } from "../../../stories/docs/anatomy.js";
import { liveSources } from "../../../fakes/liveSources.js";
import {
  CallEnd,
  CallEndDetails,
  CallEndedBanner,
  CallEndedDialog,
  CallEndedPage,
  type CallEndInput,
} from "../../../src/index.js";
import {
  declined,
  lostConnection,
  removed,
  serviceProblem,
  signInExpired,
} from "../../support/ends.js";
import { filesIn, readText } from "../../support/files.js";
import { handlers } from "../../support/handlers.js";
import { setBrowserOnline } from "../../../fakes/setBrowserOnline.js";
import { stubClipboard } from "../../../fakes/stubClipboard.js";
import { labels } from "../../../stories/support/words.js";

interface Place {
  readonly elements: readonly string[];
  readonly attributes?: readonly string[];
}

const components: Record<string, Place> = anatomy.components;
const parts: Record<string, Place> = anatomy.parts;
const attributes: Record<string, { readonly values: readonly string[] }> = anatomy.attributes;

/** Of every severity and category, with and without actions. */
const ends = [
  lostConnection,
  serviceProblem,
  signInExpired,
  declined,
  removed,
  { code: 487, subCode: 10004 },
  // Nothing is known.
  { code: 777 },
  // More than one step of advice.
  { code: 403, subCode: 510403 },
];

/** But Root, which is around them. */
const everyPart = Object.entries(CallEnd)
  .filter(([name]) => name !== "Root")
  .map(([, Part]) => Part as ComponentType);

/** All that the kit can show of an end. */
function Everything({ end }: { end: CallEndInput }) {
  return (
    <>
      <CallEndedBanner {...end} {...handlers}>
        <CallEndDetails ids={{ callId: "1" }} defaultOpen />
      </CallEndedBanner>
      <CallEndedBanner size="compact" {...end} />
      <CallEnd.Root {...end} {...handlers} context={{ otherPartyName: "Mia" }}>
        {everyPart.map((Part, index) => (
          <Part key={index} />
        ))}
      </CallEnd.Root>
      <CallEndedDialog {...end} {...handlers} />
      <CallEndedPage {...end} {...handlers} />
    </>
  );
}

/** Notes every element of the kit on the page, and the data attributes on each. Radix adds two. */
function lookAround(places: Set<string>, hooks: Set<string>): void {
  for (const element of document.querySelectorAll("[data-call-end], [data-call-end-part]")) {
    const { callEnd, callEndPart: part } = (element as HTMLElement).dataset;
    const place = callEnd ? `data-call-end=${callEnd}` : `data-call-end-part=${part}`;
    places.add(`${place} ${element.localName}`);
    for (const { name, value } of element.attributes) {
      if (
        !name.startsWith("data-") ||
        /^data-(call-end|call-end-part|state|aria-hidden)$/.test(name)
      )
        continue;
      const values = attributes[name]?.values;
      hooks.add(`${place} ${name}${values?.length ? `=${value}` : ""}`);
    }
  }
}

const styles = readText("src/styles/styles.css");

afterEach(() => {
  setBrowserOnline(true);
});

describe("the anatomy", () => {
  it("lists every element and attribute that the components show, and no others", async () => {
    const user = userEvent.setup();
    const clipboard = stubClipboard("is missing");
    const [places, hooks] = [new Set<string>(), new Set<string>()];

    const look = () => lookAround(places, hooks);
    for (const callEndReason of ends) {
      render(<Everything end={{ callEndReason }} />);
      look();
      cleanup();
    }
    for (const open of Object.values(liveSources)) {
      const { source, begin, end } = open();
      render(<Everything end={{ call: source }} />);
      for (const happen of [() => {}, begin, () => end(lostConnection)]) {
        act(happen);
        look();
      }
      cleanup();
    }
    setBrowserOnline(false);
    render(
      <CallEndedBanner callEndReason={lostConnection} {...handlers}>
        <CallEndDetails defaultOpen />
      </CallEndedBanner>,
    );
    await user.click(screen.getByRole("button", { name: labels.copyReport }));
    await screen.findByRole("textbox");
    look();
    clipboard.restore();

    const listed = [
      ...Object.entries(components).map(([name, place]) => [`data-call-end=${name}`, place]),
      ...Object.entries(parts).map(([name, place]) => [`data-call-end-part=${name}`, place]),
    ] as [string, Place][];
    expect([...places].toSorted()).toEqual(
      listed
        .flatMap(([name, place]) => place.elements.map((element) => `${name} ${element}`))
        .toSorted(),
    );
    expect([...hooks].toSorted()).toEqual(
      listed
        .flatMap(([name, place]) =>
          (place.attributes ?? []).flatMap((attribute) => {
            const values = attributes[attribute]!.values;
            return values.length > 0
              ? values.map((value) => `${name} ${attribute}=${value}`)
              : [`${name} ${attribute}`];
          }),
        )
        .toSorted(),
    );
  });

  it("lists all that styles.css holds on to", () => {
    const selectors = [...styles.matchAll(/\[(data-[a-z-]+)(?:="([^"]*)")?\]/g)];
    const unknown = selectors.filter(([, name = "", value]) => {
      if (value === undefined)
        return !["data-call-end", "data-call-end-part", ...Object.keys(attributes)].includes(name);
      if (name === "data-call-end") return !(value in components);
      if (name === "data-call-end-part") return !(value in parts);
      const values = attributes[name]?.values;
      return !values || (values.length > 0 && !values.includes(value));
    });

    expect(selectors.length).toBeGreaterThan(50);
    expect(unknown.map(([text]) => text)).toEqual([]);
  });

  it("is read by no component, so that nobody pays for it", () => {
    const readers = filesIn("src", /\.tsx?$/).filter((file) =>
      readText(file).includes("/anatomy.js"),
    );

    expect(readers).toEqual([]);
  });
});
