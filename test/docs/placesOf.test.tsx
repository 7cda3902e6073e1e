import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { afterEach, expect, it } from "vitest";
import {
  CallEnd,
  CallEndDetails,
  CallEndedBanner,
  CallEndedDialog,
  CallEndedPage,
} from "../../src/index.js";
import { placesOf } from "../../stories/docs/blocks/placesOf.js";
import { lostConnection } from "../support/ends.js";
import { handlers } from "../support/handlers.js";
import { OwnMarkup } from "../support/OwnMarkup.js";
import { setBrowserOnline } from "../../fakes/setBrowserOnline.js";
import { stubClipboard } from "../../fakes/stubClipboard.js";
import { labels } from "../../stories/support/words.js";

const shown = {
  banner: <CallEndedBanner callEndReason={lostConnection} {...handlers} />,
  dialog: <CallEndedDialog callEndReason={lostConnection} {...handlers} />,
  // An end with more than one step of advice, and with a link.
  details: <CallEndDetails callEndReason={{ code: 403, subCode: 510403 }} defaultOpen />,
  hook: <OwnMarkup reason={lostConnection} />,
  page: <CallEndedPage callEndReason={lostConnection} {...handlers} />,
  parts: (
    <CallEnd.Root callEndReason={lostConnection} {...handlers}>
      <CallEnd.Icon />
      <CallEnd.Title />
      <CallEnd.Description />
      <CallEnd.Actions />
      <CallEnd.DismissButton />
      <CallEnd.Announcer />
    </CallEnd.Root>
  ),
} satisfies Record<keyof typeof placesOf, ReactElement>;

afterEach(() => {
  setBrowserOnline(true);
});

it.each(Object.keys(placesOf) as (keyof typeof placesOf)[])(
  "lists every element that is on the page with the %s",
  async (name) => {
    const clipboard = stubClipboard("is missing");
    setBrowserOnline(false);
    render(shown[name]);
    if (name === "details") {
      await userEvent.click(screen.getByRole("button", { name: labels.copyReport }));
    }
    clipboard.restore();

    const onPage = (attribute: string) =>
      Array.from(document.querySelectorAll(`[${attribute}]`), (element) =>
        element.getAttribute(attribute),
      );
    expect(new Set(placesOf[name].components)).toEqual(new Set(onPage("data-call-end")));
    expect(new Set(placesOf[name].parts)).toEqual(new Set(onPage("data-call-end-part")));
    cleanup();
  },
);
