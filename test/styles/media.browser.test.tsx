import { render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../src/index.js";
import "../../src/styles/styles.css";
import { luminance } from "../support/contrast.js";
import { emulateMedia } from "../support/emulateMedia.js";
import { lostConnection, setupFailed } from "../support/ends.js";
import { noop } from "../support/handlers.js";
import { labels } from "../../stories/support/words.js";

const props = { callEndReason: setupFailed, onRetry: noop, onGetHelp: noop };
const details = <CallEndDetails defaultOpen />;

const all = [
  [
    "banner",
    <CallEndedBanner key="1" {...props} onDismiss={noop}>
      {details}
    </CallEndedBanner>,
  ],
  [
    "dialog",
    <CallEndedDialog key="2" {...props}>
      {details}
    </CallEndedDialog>,
  ],
] as const;

const ofKit = (selector: string) => [
  ...document.querySelectorAll<HTMLElement>(
    `[data-call-end=banner] ${selector}, [data-call-end=dialog] ${selector}`,
  ),
];
const component = () => document.querySelector("[data-call-end=banner], [data-call-end=dialog]")!;
const colorOf = (element: Element) => getComputedStyle(element).color;

/** A color of the system as the browser resolves it, e.g. `CanvasText`. */
function systemColor(name: string): string {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
  const color = colorOf(probe);
  probe.remove();
  return color;
}

afterEach(async () => {
  await emulateMedia({});
  document.documentElement.removeAttribute("style");
});

describe.each(all)("the %s in forced colors", (_, element) => {
  it("keeps its edges, its text and its primary button apart from the page", async () => {
    await emulateMedia({ "forced-colors": "active" });
    render(element);

    const canvas = systemColor("Canvas");
    const border = getComputedStyle(component());
    expect(border.borderTopColor).not.toBe(canvas);
    expect(border.borderTopStyle).toBe("solid");
    for (const part of ofKit(
      ":is([data-call-end-part=title], [data-call-end-part=description], svg)",
    )) {
      expect(colorOf(part)).not.toBe(canvas);
      expect(colorOf(part)).toBe(
        part.closest("button") ? systemColor("ButtonText") : systemColor("CanvasText"),
      );
    }
    const primary = screen.getByRole("button", { name: labels.tryAgain });
    expect(getComputedStyle(primary).backgroundColor).toBe(systemColor("Highlight"));
    expect(colorOf(primary)).toBe(systemColor("HighlightText"));
    for (const button of ofKit(
      "[data-call-end-part=action]:not([data-emphasis]), [data-call-end-part=close]",
    )) {
      expect(getComputedStyle(button).borderTopColor).not.toBe(canvas);
    }
  });

  it("shows the focus", async () => {
    await emulateMedia({ "forced-colors": "active" });
    render(element);
    const button = screen.getByRole<HTMLButtonElement>("button", { name: labels.getHelp });

    button.focus({ focusVisible: true } as FocusOptions);

    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(button);
    expect([outlineStyle, outlineWidth]).toEqual(["solid", "2px"]);
    expect(outlineColor).not.toBe(systemColor("Canvas"));
  });
});

describe.each(all)("the %s for who asks for more contrast", (_, element) => {
  it.each(["light", "dark"])(
    "has quiet text and lines as strong as the title, %s",
    async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      render(element);
      const description = ofKit("[data-call-end-part=description]")[0]!;
      const strong = colorOf(ofKit("[data-call-end-part=title]")[0]!);
      expect(colorOf(description)).not.toBe(strong);

      await emulateMedia({ "prefers-contrast": "more" });

      const quiet = ofKit(
        "[data-call-end-part=description], [data-call-end-part=term], [data-call-end-part=summary]",
      );
      expect(quiet.length).toBeGreaterThan(3);
      expect(new Set(quiet.map(colorOf))).toEqual(new Set([strong]));
      const bordered = [
        component(),
        ...ofKit("[data-call-end-part=close]"),
        ...ofKit("[data-call-end-part=actions] button"),
      ]
        .filter((part) => !part.matches("[data-emphasis=primary], [data-action=getHelp]"))
        .map((part) => getComputedStyle(part).borderTopColor);
      expect(new Set(bordered)).toEqual(new Set([strong]));
    },
  );
});

describe.each(all)("the %s on a dark page", (_, element) => {
  it("is dark itself, and light on a light one", () => {
    const brightness = () => luminance([getComputedStyle(component()).backgroundColor]);
    render(element);
    expect(brightness()).toBeGreaterThan(0.8);

    document.documentElement.style.colorScheme = "dark";

    expect(brightness()).toBeLessThan(0.06);
  });

  it("follows the user where the page leaves the choice to them", async () => {
    document.documentElement.style.colorScheme = "light dark";
    render(element);
    const before = colorOf(component());

    await emulateMedia({ "prefers-color-scheme": "dark" });

    expect(colorOf(component())).not.toBe(before);
  });
});

it("the dark dialog and its edge stand out from an app of #1f1f1f", () => {
  document.documentElement.style.colorScheme = "dark";
  render(all[1][1]);
  const { backgroundColor, borderTopColor } = getComputedStyle(component());
  const app = luminance(["#1f1f1f"]);

  expect((luminance([backgroundColor]) + 0.05) / (app + 0.05)).toBeGreaterThan(1.1);
  expect((luminance([borderTopColor]) + 0.05) / (app + 0.05)).toBeGreaterThan(1.7);
});

describe.each(all)("the motion of the %s", (_, element) => {
  const animations = () => component().getAnimations({ subtree: true });

  it("is none at all for who wants less of it", async () => {
    await emulateMedia({ "prefers-reduced-motion": "reduce" });
    render(element);

    expect(animations()).toEqual([]);
  });

  it("never hides text, is over after 200 ms, and moves nothing but the whole", async () => {
    await emulateMedia({ "prefers-reduced-motion": "no-preference" });
    render(element);

    for (const animation of animations()) {
      const effect = animation.effect as KeyframeEffect;
      expect(effect.target).toBe(component());
      expect(effect.getComputedTiming().endTime).toBeLessThanOrEqual(200);
      expect(effect.getComputedTiming().delay).toBe(0);
      const moved = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
      const inEveryFrame = ["offset", "computedOffset", "easing", "composite"];
      expect(new Set(moved.filter((name) => !inEveryFrame.includes(name)))).toEqual(
        new Set(["transform"]),
      );
    }
    expect(animations()).toHaveLength(component().matches("[data-call-end=dialog]") ? 1 : 0);
  });
});

/** Markup that the components have for a moment only, too short to be caught with certainty. */
const moments = {
  "a dialog that leaves": '<div data-call-end="dialog" data-state="closed"></div>',
  "an overlay that leaves": '<div data-call-end="overlay" data-state="closed"></div>',
  "an overlay that comes": '<div data-call-end="overlay"></div>',
};

describe.each(Object.entries(moments))("%s", (_, html) => {
  const motion = () => {
    const { container } = render(<div dangerouslySetInnerHTML={{ __html: html }} />);
    return container.querySelector("[data-call-end]")!.getAnimations();
  };

  it("fades within 200 ms", async () => {
    await emulateMedia({ "prefers-reduced-motion": "no-preference" });
    const [animation] = motion();

    const effect = animation!.effect as KeyframeEffect;
    expect(effect.getComputedTiming().endTime).toBeLessThanOrEqual(200);
    expect(effect.getKeyframes().some(({ opacity }) => opacity === "0")).toBe(true);
  });

  it("does not for who wants less motion", async () => {
    await emulateMedia({ "prefers-reduced-motion": "reduce" });

    expect(motion()).toEqual([]);
  });
});

describe("a retry that is under way", () => {
  const ring = () => {
    const { container } = render(
      <div
        data-call-end="root"
        dangerouslySetInnerHTML={{
          __html:
            '<button data-call-end-part="action" aria-busy="true" aria-disabled="true">Rejoining…</button>',
        }}
      />,
    );
    const button = container.querySelector("button")!;
    return { button, animations: button.getAnimations({ subtree: true }) };
  };

  it("is not faded, and has a ring that turns", async () => {
    await emulateMedia({ "prefers-reduced-motion": "no-preference" });
    const { button, animations } = ring();

    expect(button).toHaveStyle({ opacity: "1" });
    expect(animations.map(({ effect }) => effect?.getComputedTiming().iterations)).toEqual([
      Infinity,
    ]);
  });

  it("has a ring that stands still for who wants less motion", async () => {
    await emulateMedia({ "prefers-reduced-motion": "reduce" });
    const { button, animations } = ring();

    const { borderTopWidth, width } = getComputedStyle(button, "::before");
    expect(borderTopWidth).toBe("2px");
    expect(Number.parseFloat(width)).toBeCloseTo(11.2, 1);
    expect(animations).toEqual([]);
  });
});

it("the page behind a dialog stands still while the dialog is open, and scrolls when it is not", () => {
  const { unmount } = render(<CallEndedDialog callEndReason={lostConnection} />);
  expect(document.documentElement).toHaveStyle({ overflow: "hidden" });

  unmount();

  expect(document.documentElement).toHaveStyle({ overflow: "visible" });
});
