import { render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  CallEndDetails,
  CallEndedBanner,
  CallEndedDialog,
  type CallEndedBannerProps,
  type CallOutcome,
  type ResultCategory,
} from "../../../src/index.js";
import { arSA } from "../../../src/locales/ar-SA.js";
import "../../../src/styles/styles.css";
import { lostConnection } from "../../support/ends.js";
import { announcementOf, texts, titleOf } from "../../../stories/support/words.js";

declare global {
  interface Window {
    hostileCodeHasRun?: boolean;
  }
}

const run = "window.hostileCodeHasRun=true";
const markup = [
  `<script>${run}</script>`,
  `<img src="missing:" onerror="${run}">`,
  `"><svg onload="${run}">`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `javascript:${run}`,
].join(" ");

/** Names that every object has, or that change all objects where they are assigned. */
const inherited = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "prototype",
];

const banner = (props: CallEndedBannerProps) =>
  render(
    <CallEndedBanner {...props}>
      <CallEndDetails defaultOpen />
    </CallEndedBanner>,
  );
const region = () => screen.getByRole("region");
// The announcer says the same words.
const title = () => within(region()).getByText(/./, { selector: "[data-call-end-part=title]" });

afterEach(() => {
  if (window.hostileCodeHasRun) throw new Error("The page ran what it was given to show.");
  const inAllObjects = Object.keys(Object.prototype);
  if (inAllObjects.length > 0) throw new Error(`All objects have now: ${inAllObjects.join(", ")}`);
});

describe("markup and script", () => {
  it("in a message are text in the details, and nowhere else", async () => {
    banner({ callEndReason: { code: 410, subCode: 3101, message: markup } });
    await new Promise(requestAnimationFrame);

    expect(screen.getByText(markup)).toBeVisible();
    expect(region().querySelector("script, img, iframe")).toBeNull();
    expect(screen.getByRole("alert")).not.toHaveTextContent("hostile");
  });

  it("in a name are a part of the sentence", async () => {
    const otherPartyName = "<img src=missing: onerror=window.hostileCodeHasRun=true>";
    render(
      <CallEndedDialog
        callEndReason={{ code: 603, subCode: 0 }}
        context={{ direction: "Outgoing", otherPartyName }}
      />,
    );
    await new Promise(requestAnimationFrame);

    const dialog = screen.getByRole("dialog");
    expect(dialog).toHaveTextContent(otherPartyName);
    expect(dialog.querySelector("img")).toBeNull();
  });

  it("in the app's ids are text", async () => {
    render(
      <CallEndDetails
        callEndReason={{ code: 410, subCode: 3101 }}
        ids={{ [markup]: markup }}
        defaultOpen
      />,
    );
    await new Promise(requestAnimationFrame);

    expect(screen.getAllByText(markup).map(({ localName }) => localName)).toEqual(["dt", "code"]);
  });
});

describe("the link in a message", () => {
  it.each([
    "javascript:window.hostileCodeHasRun=true",
    "data:text/html,<script>parent.hostileCodeHasRun=true</script>",
    "http://aka.ms/guide",
    "https://aka.ms.example.net/guide",
    "https://example.net/aka.ms",
    "https://example.net/?https://aka.ms",
    "https://aka.ms@example.net/",
    "https://aka.ms:8443/guide",
    "https://notmicrosoft.com/",
    "https://learn.microsoft.com.example.net/",
    "https://learn.microsoft.com\u2024example.net/",
    "https://learn.mıcrosoft.com/",
    "https://аka.ms/guide",
    "\\\\aka.ms\\guide",
    "//aka.ms/guide",
  ])("%s leads nowhere", (url) => {
    const message = `It failed, \nTroubleshooting Guide: ${url}`;
    // Known codes would bring Microsoft's own link.
    banner({ callEndReason: { code: 499, subCode: 9_999_998, message } });

    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });
});

describe.each(inherited)("the name %s", (name) => {
  it("is no termination name, no category, no language and no direction of a call", () => {
    banner({
      callEndReason: { code: 0, subCode: 0, message: name, resultCategories: [name] },
      locale: name,
      locales: [arSA],
      context: {
        direction: name as "Incoming",
        participant: name as "local",
        otherPartyName: name,
      },
    });

    expect(region()).toHaveAccessibleName(texts.unknown.title);
  });

  it("is no outcome of a row", () => {
    banner({
      callEndReason: { code: 403, subCode: 99_001 },
      catalog: [
        {
          code: 403,
          subCode: 99_001,
          outcome: name as CallOutcome,
          category: name as ResultCategory,
        },
      ],
    });

    expect(region()).toHaveAccessibleName(/./);
  });

  it("as a key changes nothing", () => {
    const json = `{"code":410,"subCode":3101,"${name}":{"code":0,"polluted":true}}`;
    banner({
      callEndReason: JSON.parse(json),
      strings: JSON.parse(`{"${name}":{"polluted":"yes"},"texts":{"${name}":{"title":"yes"}}}`),
    });

    expect(region()).toHaveAccessibleName(titleOf(lostConnection));
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("characters that are not seen", () => {
  it("in a name neither turn the sentence around nor hide in it", () => {
    const otherPartyName = "\u202eaiM\u2066\u2069\u200b\ufeff\u0000\u2028 Ng";
    render(
      <CallEndedBanner
        callEndReason={{ code: 603, subCode: 0 }}
        context={{ direction: "Outgoing", otherPartyName }}
        strings={{ texts: { declined: { outgoing: { title: "{name} declined" } } } }}
      />,
    );

    expect(title()).toHaveTextContent("aiM Ng declined");
    const words = title().firstChild!;
    const left = (word: string) => {
      const start = words.textContent!.indexOf(word);
      const range = document.createRange();
      range.setStart(words, start);
      range.setEnd(words, start + word.length);
      return range.getBoundingClientRect().left;
    };
    expect(left("aiM")).toBeLessThan(left("Ng"));
    expect(left("Ng")).toBeLessThan(left("declined"));
  });
});

describe("a text of a million characters", () => {
  const huge = "aé😀\u202e<".repeat(170_000);

  it("in a name is cut to what can be read", () => {
    render(
      <CallEndedBanner
        callEndReason={{ code: 603, subCode: 0 }}
        context={{ direction: "Outgoing", otherPartyName: huge }}
      />,
    );

    expect([...title().textContent].length).toBeLessThan(100);
  });

  it("in a message is in the details alone", async () => {
    banner({ callEndReason: { code: 0, subCode: 0, message: huge, resultCategories: [huge] } });

    expect(title().textContent).toBe(texts.unknown.title);
    const said = () =>
      [...document.querySelectorAll("[role=status]")].map(({ textContent }) => textContent);
    await vi.waitFor(() => expect(said()).toEqual(["", announcementOf({ code: 777 })]));
  });
});
