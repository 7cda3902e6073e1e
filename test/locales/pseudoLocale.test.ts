import { fireEvent, render, screen, within } from "@testing-library/react";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import {
  type CallEndContext,
  CallEndDetails,
  CallEndedBanner,
  CallEndedDialog,
  type CallEndCompleteLocale,
  CallEndReasonProvider,
} from "../../src/index.js";
import { enUS } from "../../src/locales/en-US.js";
import { pseudoLocale } from "../../stories/support/pseudoLocale.js";
import {
  declined,
  left,
  lostConnection,
  removed,
  serviceProblem,
  signInExpired,
} from "../support/ends.js";
import { handlers } from "../support/handlers.js";
import { stubClipboard } from "../../fakes/stubClipboard.js";
import { allTexts } from "../../stories/support/allTexts.js";

describe("the pseudo-locale", () => {
  const lengthOf = (locale: CallEndCompleteLocale) =>
    allTexts(locale).reduce((sum, { text }) => sum + text.length, 0);

  it("is about 40 % longer than English", () => {
    const factor = lengthOf(pseudoLocale) / lengthOf(enUS);

    expect(factor).toBeGreaterThan(1.3);
    expect(factor).toBeLessThan(1.5);
  });

  it("shows what is not translated: plain words, also next to translated ones", () => {
    document.body.innerHTML = `<p title="Hi">[Ĥîî [Ṁîîåå]] there <code>410</code></p>`;

    expect(untranslated()).toEqual(["[Ĥîî [Ṁîîåå]] there", "Hi"]);
    document.body.innerHTML = "";
  });

  const ends = { lostConnection, serviceProblem, signInExpired, declined, left, removed };
  const contexts: CallEndContext[] = [
    {},
    { participant: "remote" },
    { direction: "Incoming", otherPartyName: "Mia" },
    { direction: "Outgoing", isGroup: true },
  ];

  it.each(
    [...Object.entries(ends), ["an unknown end", { code: 777 }] as const].flatMap(([name, end]) =>
      contexts.map((context) => ({ name, end, context })),
    ),
  )(
    "leaves no plain word in banner, dialog and details for $name, $context",
    ({ end, context }) => {
      showEnd(end, context);

      expect(screen.getAllByText(pseudoLocale.labels.details)).toHaveLength(2);
      expect(screen.getByText(pseudoLocale.labels.close)).toBeInTheDocument();
      expect(untranslated()).toEqual([]);
    },
  );

  it.each(["works", "fails"] as const)("leaves none when copying %s", async (kind) => {
    const clipboard = stubClipboard(kind);
    showEnd(serviceProblem, {});

    const banner = within(document.querySelector<HTMLElement>("[data-call-end=banner]")!);
    fireEvent.click(banner.getByText(pseudoLocale.labels.copyReport));

    const { copied } = pseudoLocale.labels;
    const { copyFailed } = pseudoLocale.details;
    expect(await banner.findByText(kind === "works" ? copied : copyFailed)).toBeInTheDocument();
    expect(untranslated()).toEqual([]);
    clipboard.restore();
  });

  function showEnd(callEndReason: object, context: CallEndContext) {
    const details = createElement(CallEndDetails, {
      defaultOpen: true,
      ids: { callId: "a-b-c" },
      endedAt: new Date(0),
    });
    const end = { callEndReason, context, ...handlers };
    render(
      createElement(
        CallEndReasonProvider,
        { locale: "en-XA", locales: [pseudoLocale] },
        createElement(CallEndedBanner, end, details),
        createElement(CallEndedDialog, { ...end, open: true }, details),
      ),
    );
  }
});

/**
 * The texts on the page with a word outside brackets; but for codes, category names, the app's ids,
 * the report, and the technical texts, which are in English in every language.
 */
function untranslated(): string[] {
  const exempt = "code, textarea, style, [lang=en]";
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest(exempt)) found.push(textContent?.trim() ?? "");
  }
  for (const element of document.body.querySelectorAll("*")) {
    for (const name of ["aria-label", "aria-roledescription", "alt", "placeholder", "title"]) {
      found.push(element.getAttribute(name) ?? "");
    }
  }
  return found.filter((text) => text !== "callId" && /\p{L}/u.test(outsideBrackets(text)));
}

function outsideBrackets(text: string): string {
  const less = text.replaceAll(/\[[^[\]]*\]/g, "");
  return less === text ? text : outsideBrackets(less);
}
