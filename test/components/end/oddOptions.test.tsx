import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CallEndDetails, CallEndedBanner, type CallEndedBannerProps } from "../../../src/index.js";
import { detailsLabels, labels } from "../../../stories/support/words.js";

const reason = { code: 403, subCode: 99001 };
const ownRow = (row: object) => ({ catalog: [{ ...reason, outcome: "busy", ...row }] });

/** What an app without a compiler may pass as options; none of it is right. */
const options: [name: string, options: object][] = [
  ["one step as advice", ownRow({ advice: "Buy a seat." })],
  ["advice that is no text", ownRow({ advice: [5, null, {}] })],
  ["a message that is no text", ownRow({ message: { text: "No seat." } })],
  ["words that are none", ownRow({ text: "No seat." })],
  ["an outcome that is none", ownRow({ outcome: "__proto__" })],
  ["a catalog that is none", { catalog: "none" }],
  ["strings that are none", { strings: "none" }],
  ["labels that are no texts", { strings: { labels: 5, details: { code: {}, advice: 5 } } }],
  ["locales that are none", { locale: "fi", locales: "fi" }],
  ["a locale without words", { locale: "fi", locales: [{ tag: "fi" }] }],
  ["a locale with odd details", { locale: "fi", locales: [{ tag: "fi", details: { code: {} } }] }],
  ["a tag that is no text", { locale: 5, locales: [null, 5, {}] }],
  ["a context that is none", { context: 5 }],
  ["a name that is no text", { context: { otherPartyName: {}, participant: "someone" } }],
];

describe("the banner and its details", () => {
  it.each(options)("stand with %s", (_, odd) => {
    const props = { callEndReason: reason, ...odd } as CallEndedBannerProps;
    render(
      <CallEndedBanner {...props}>
        <CallEndDetails defaultOpen />
      </CallEndedBanner>,
    );

    expect(screen.getByRole("region")).toHaveAccessibleName(/^\p{Lu}[\p{L}’ ]+$/u);
    expect(screen.getByText(labels.details)).toBeInTheDocument();
    expect(screen.getByText(detailsLabels.code)).toBeInTheDocument();
    expect(screen.getByText(detailsLabels.fixer)).toBeInTheDocument();
  });
});
