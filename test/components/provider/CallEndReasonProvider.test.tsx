import { render, screen, within } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import {
  CallEndDetails,
  CallEndedBanner,
  type CallEndedBannerProps,
  CallEndedDialog,
  CallEndReasonProvider,
  type CallEndDescription,
  type CallEndReasonProviderProps,
  useCallEndReason,
} from "../../../src/index.js";
import { arSA } from "../../../src/locales/ar-SA.js";
import { deDE } from "../../../src/locales/de-DE.js";
import { enUS } from "../../../src/locales/en-US.js";
import { declined, lostConnection } from "../../support/ends.js";
import { titleOf } from "../../../stories/support/words.js";

const locales = [arSA, deDE];

/** Shows a banner inside a provider; gives back the banner. */
function showBanner(settings: CallEndReasonProviderProps, props: Partial<CallEndedBannerProps>) {
  render(
    <CallEndReasonProvider {...settings}>
      <CallEndedBanner {...({ callEndReason: declined, ...props } as CallEndedBannerProps)} />
    </CallEndReasonProvider>,
  );
  return screen.getByRole("region");
}

describe("the language of a provider", () => {
  it("is that of everything below it", () => {
    const banner = showBanner(
      { locale: "de-DE", locales },
      {
        onRetry: () => {},
        onDismiss: () => {},
        children: <CallEndDetails defaultOpen />,
      },
    );

    expect(banner).toHaveAccessibleName(deDE.texts.declined.title);
    expect(banner).toHaveAccessibleDescription(deDE.texts.declined.description);
    expect(banner).toHaveAttribute("lang", "de-DE");
    expect(within(banner).getByRole("button", { name: deDE.labels.callAgain })).toBeVisible();
    expect(within(banner).getByRole("button", { name: deDE.labels.dismiss })).toBeVisible();
    expect(within(banner).getByText(deDE.labels.details)).toBeVisible();
    expect(within(banner).getByText(deDE.details.meaning)).toBeVisible();
  });

  it("brings its direction", () => {
    const banner = showBanner({ locale: "ar", locales }, {});

    expect(banner).toHaveAttribute("dir", "rtl");
    expect(banner).toHaveAttribute("lang", "ar-SA");
    expect(banner).toHaveAccessibleName(arSA.texts.declined.title);
  });

  it("reaches the hook", () => {
    function Title() {
      return <h2>{useCallEndReason(declined)?.title}</h2>;
    }
    render(
      <CallEndReasonProvider locale="de" locales={locales}>
        <Title />
      </CallEndReasonProvider>,
    );

    expect(screen.getByRole("heading", { name: deDE.texts.declined.title })).toBeVisible();
  });

  it.each(["fr-FR", "en"])("is English for %s", (locale) => {
    expect(showBanner({ locale, locales }, {})).toHaveAccessibleName(enUS.texts.declined.title);
  });

  it("comes after a component’s own", () => {
    const banner = showBanner({ locale: "de-DE", locales }, { locale: "ar-SA" });

    expect(banner).toHaveAccessibleName(arSA.texts.declined.title);
  });

  it("changes with the provider", () => {
    const inLanguage = (locale: string) => (
      <CallEndReasonProvider locale={locale} locales={locales}>
        <CallEndedBanner callEndReason={declined} />
      </CallEndReasonProvider>
    );
    const { rerender } = render(inLanguage("de-DE"));

    rerender(inLanguage("ar-SA"));

    expect(screen.getByRole("region")).toHaveAccessibleName(arSA.texts.declined.title);
  });
});

describe("the strings of a provider", () => {
  it("replace a single text; all others stay", () => {
    const banner = showBanner(
      { locale: "de-DE", locales, strings: { texts: { declined: { title: "Heute nicht" } } } },
      { onRetry: () => {} },
    );

    expect(banner).toHaveAccessibleName("Heute nicht");
    expect(banner).toHaveAccessibleDescription(deDE.texts.declined.description);
    expect(within(banner).getByRole("button")).toHaveAccessibleName(deDE.labels.callAgain);
  });

  it("replace a single label, also one of the details", () => {
    const banner = showBanner(
      { strings: { labels: { callAgain: "Ring again" }, details: { meaning: "In short" } } },
      { onRetry: () => {}, onDismiss: () => {}, children: <CallEndDetails defaultOpen /> },
    );

    expect(within(banner).getByRole("button", { name: "Ring again" })).toBeVisible();
    expect(within(banner).getByRole("button", { name: enUS.labels.dismiss })).toBeVisible();
    expect(within(banner).getByText("In short")).toBeVisible();
    expect(within(banner).getByText(enUS.details.category)).toBeVisible();
    expect(banner).toHaveAccessibleName(enUS.texts.declined.title);
  });

  it("replace the stand-in for a name", () => {
    const context = { direction: "Outgoing" } as const;
    const banner = showBanner({ strings: { names: { otherPerson: "Your doctor" } } }, { context });

    expect(banner).toHaveAccessibleName(
      titleOf(declined, { context: { ...context, otherPartyName: "Your doctor" } }),
    );
  });

  it("come after a component’s own", () => {
    const banner = showBanner(
      { strings: { texts: { declined: { title: "The provider’s" } } } },
      { strings: { texts: { declined: { title: "The banner’s" } } } },
    );

    expect(banner).toHaveAccessibleName("The banner’s");
  });
});

describe("the context of a provider", () => {
  const outgoing = { direction: "Outgoing", otherPartyName: "Mia" } as const;

  it("is completed by a component’s own, field by field", () => {
    const banner = showBanner({ context: outgoing }, { context: { otherPartyName: "Ben" } });

    expect(banner).toHaveAccessibleName(
      titleOf(declined, { context: { ...outgoing, otherPartyName: "Ben" } }),
    );
  });

  it("counts where a component says nothing", () => {
    const banner = showBanner({ context: outgoing }, {});

    expect(banner).toHaveAccessibleName(titleOf(declined, { context: outgoing }));
  });
});

describe("the catalog of a provider", () => {
  const own = { code: 603, subCode: 0, outcome: "busy" as const };

  it("comes before the kit’s rows", () => {
    const banner = showBanner({ catalog: [own] }, {});

    expect(banner).toHaveAttribute("data-outcome", "busy");
    expect(banner).toHaveAccessibleName(enUS.texts.busy.title);
  });

  it("wins with its own text over the language and the strings; the other text stays", () => {
    const banner = showBanner(
      {
        catalog: [{ ...own, text: { title: "With a patient" } }],
        strings: { texts: { busy: { title: "The strings’" } } },
        locale: "de-DE",
        locales,
      },
      {},
    );

    expect(banner).toHaveAccessibleName("With a patient");
    expect(banner).toHaveAccessibleDescription(deDE.texts.busy.description);
  });

  it("gives the details its meaning and its advice", () => {
    const catalog = [{ ...own, message: "Queue is full.", advice: ["Add an agent."] }];
    const banner = showBanner({ catalog }, { children: <CallEndDetails defaultOpen /> });

    expect(within(banner).getByText("Queue is full.")).toBeVisible();
    expect(within(banner).getByText("Add an agent.")).toBeVisible();
  });

  it("comes after a component’s own", () => {
    const banner = showBanner({ catalog: [own] }, { catalog: [{ ...own, outcome: "blocked" }] });

    expect(banner).toHaveAttribute("data-outcome", "blocked");
  });
});

describe("the container of a provider", () => {
  function showDialog(own?: HTMLElement) {
    const places = { provider: document.createElement("div"), own };
    document.body.append(places.provider, ...(own ? [own] : []));
    const { unmount } = render(
      <CallEndReasonProvider container={places.provider}>
        <CallEndedDialog callEndReason={lostConnection} container={own} />
      </CallEndReasonProvider>,
    );
    const parent = screen.getByRole("dialog").parentElement;
    unmount();
    places.provider.remove();
    own?.remove();
    return { parent, ...places };
  }

  it("is where dialogs are put", () => {
    const { parent, provider } = showDialog();

    expect(parent).toBe(provider);
  });

  it("comes after a dialog’s own", () => {
    const { parent, own } = showDialog(document.createElement("div"));

    expect(parent).toBe(own);
  });
});

describe("onUnmatched of a provider", () => {
  const first = { code: 777, subCode: 1 };
  const second = { code: 599, subCode: 123_456 };
  const tells = () => vi.fn<(end: CallEndDescription) => void>();
  const codes = (onUnmatched: ReturnType<typeof tells>) =>
    onUnmatched.mock.calls.map(([{ code, subCode }]) => ({ code, subCode }));

  /** An app that shows the end in three places, as new objects on every render. */
  function App({
    reason,
    onUnmatched,
  }: Pick<CallEndReasonProviderProps, "onUnmatched"> & {
    reason: object | undefined;
  }) {
    const fresh = () => reason && { ...reason };
    return (
      <CallEndReasonProvider onUnmatched={onUnmatched}>
        <CallEndedBanner callEndReason={fresh()}>
          <CallEndDetails />
        </CallEndedBanner>
        <CallEndedDialog callEndReason={fresh()} />
      </CallEndReasonProvider>
    );
  }

  it.each([
    ["plainly", false],
    ["under StrictMode", true],
  ])("is told once about an end in a banner and a dialog, %s", (_, isStrict) => {
    const onUnmatched = tells();
    const app = () => <App reason={first} onUnmatched={onUnmatched} />;
    const tree = () => (isStrict ? <StrictMode>{app()}</StrictMode> : app());
    const { rerender } = render(tree());

    rerender(tree());
    rerender(tree());

    expect(codes(onUnmatched)).toEqual([first]);
    expect(onUnmatched.mock.calls[0]?.[0]).toMatchObject({ matchedBy: "none", raw: first });
  });

  it("is told after the end, not before", () => {
    const onUnmatched = tells();
    const { rerender } = render(<App reason={undefined} onUnmatched={onUnmatched} />);
    expect(onUnmatched).not.toHaveBeenCalled();

    rerender(<App reason={first} onUnmatched={onUnmatched} />);

    expect(codes(onUnmatched)).toEqual([first]);
  });

  it.each([
    ["plainly", false],
    ["under StrictMode", true],
  ])("is told about every further end, the same codes included, %s", (_, isStrict) => {
    const onUnmatched = tells();
    const tree = (reason: object | undefined) => {
      const app = <App reason={reason} onUnmatched={onUnmatched} />;
      return isStrict ? <StrictMode>{app}</StrictMode> : app;
    };
    const { rerender } = render(tree(first));

    for (const reason of [second, undefined, second, lostConnection, second])
      rerender(tree(reason));

    expect(codes(onUnmatched)).toEqual([first, second, second, second]);
  });

  it("is told once about an end that another component shows later", () => {
    const onUnmatched = tells();
    const tree = (withDialog: boolean) => (
      <CallEndReasonProvider onUnmatched={onUnmatched}>
        <CallEndedBanner callEndReason={first} />
        {withDialog && <CallEndedDialog callEndReason={first} />}
      </CallEndReasonProvider>
    );
    const { rerender } = render(tree(false));

    rerender(tree(true));

    expect(codes(onUnmatched)).toEqual([first]);
  });

  it("is never told about an end that a row matches, be it the app’s own", () => {
    const onUnmatched = tells();
    render(
      <CallEndReasonProvider
        onUnmatched={onUnmatched}
        catalog={[{ ...first, outcome: "declined" }]}
      >
        {[declined, lostConnection, first, { code: 480 }].map((reason) => (
          <CallEndedBanner key={JSON.stringify(reason)} callEndReason={reason} />
        ))}
      </CallEndReasonProvider>,
    );

    expect(screen.getAllByRole("region")).toHaveLength(4);
    expect(onUnmatched).not.toHaveBeenCalled();
  });

  it("is told about a code that only its class explains", () => {
    const onUnmatched = tells();
    render(<App reason={second} onUnmatched={onUnmatched} />);

    expect(onUnmatched.mock.calls[0]?.[0]).toMatchObject({ matchedBy: "codeClass" });
  });

  it("may change from render to render", () => {
    const old = tells();
    const current = tells();
    const { rerender } = render(<App reason={first} onUnmatched={old} />);

    rerender(<App reason={first} onUnmatched={current} />);
    rerender(<App reason={second} onUnmatched={current} />);

    expect(codes(old)).toEqual([first]);
    expect(codes(current)).toEqual([second]);
  });
});
