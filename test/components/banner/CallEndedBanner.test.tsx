import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef, StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { CallEndedBanner } from "../../../src/index.js";
import {
  declined,
  lostConnection,
  removed,
  serviceProblem,
  signInExpired,
} from "../../support/ends.js";
import { descriptionOf, labels, titleOf } from "../../../stories/support/words.js";

const allHandlers = () => ({
  onRetry: vi.fn<() => void>(),
  onSignIn: vi.fn<() => void>(),
  onGetHelp: vi.fn<() => void>(),
  onDismiss: vi.fn<() => void>(),
});

const buttonNames = () => screen.queryAllByRole("button").map((button) => button.textContent);

describe("the banner", () => {
  it("is a region that is named by its title and described by its description", () => {
    render(<CallEndedBanner callEndReason={lostConnection} />);

    const banner = screen.getByRole("region", { name: titleOf(lostConnection) });
    expect(banner).toHaveAccessibleDescription(descriptionOf(lostConnection));
    expect(within(banner).getByText(titleOf(lostConnection))).toBeVisible();
    expect(within(banner).getByText(descriptionOf(lostConnection))).toBeVisible();
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
  ])("shows nothing while the reason is %s, and the end once it is there", (_, nothing) => {
    const { container, rerender } = render(<CallEndedBanner callEndReason={nothing} />);
    expect(screen.queryByRole("region")).not.toBeInTheDocument();
    expect(container).toHaveTextContent(/^$/);

    rerender(<CallEndedBanner callEndReason={declined} />);

    expect(screen.getByRole("region", { name: titleOf(declined) })).toBeVisible();
  });

  it("shows nothing while the call goes on, and the end once the call has a reason", () => {
    const call: { state: string; callEndReason?: unknown } = { state: "Connected" };
    const { rerender } = render(<CallEndedBanner call={call} />);
    expect(screen.queryByRole("region")).not.toBeInTheDocument();

    rerender(<CallEndedBanner call={{ ...call, callEndReason: declined }} />);

    expect(screen.getByRole("region", { name: titleOf(declined) })).toBeVisible();
  });

  it("goes away with the end", () => {
    const { rerender } = render(<CallEndedBanner callEndReason={declined} />);

    rerender(<CallEndedBanner callEndReason={undefined} />);

    expect(screen.queryByRole("region")).not.toBeInTheDocument();
  });

  it("words the end with what the app knows about the call", () => {
    const context = { direction: "Outgoing", otherPartyName: "Mia" } as const;
    render(<CallEndedBanner callEndReason={declined} context={context} />);

    expect(screen.getByRole("region", { name: titleOf(declined, { context }) })).toBeVisible();
  });

  it("gives the two texts and the language of the end to each of two banners alone", () => {
    render(
      <>
        <CallEndedBanner callEndReason={declined} />
        <CallEndedBanner callEndReason={removed} />
      </>,
    );

    expect(screen.getByRole("region", { name: titleOf(declined) })).toHaveAttribute(
      "lang",
      "en-US",
    );
    expect(screen.getByRole("region", { name: titleOf(removed) })).toHaveAttribute("dir", "ltr");
  });
});

describe("the buttons of the banner", () => {
  it("are none without handlers", () => {
    render(<CallEndedBanner callEndReason={serviceProblem} />);

    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it.each([
    ["a lost connection", lostConnection, [labels.rejoin]],
    ["a problem of the service", serviceProblem, [labels.tryAgain, labels.getHelp]],
    ["an expired sign-in", signInExpired, [labels.signIn, labels.tryAgain]],
    ["a declined call", declined, [labels.callAgain]],
    ["a removal", removed, []],
  ])("are those that help after %s, best first", (_, reason, names) => {
    const { onDismiss: _dismiss, ...handlers } = allHandlers();
    render(<CallEndedBanner callEndReason={reason} {...handlers} />);

    expect(buttonNames()).toEqual(names);
  });

  it("are only those whose handler the app gives", () => {
    render(<CallEndedBanner callEndReason={serviceProblem} onGetHelp={() => {}} />);

    expect(buttonNames()).toEqual([labels.getHelp]);
  });

  it("are all alike after a normal end", () => {
    render(<CallEndedBanner callEndReason={declined} {...allHandlers()} />);

    expect(screen.getByRole("button", { name: labels.callAgain })).not.toHaveAttribute(
      "data-emphasis",
    );
  });

  it("mark the first one as the best", () => {
    render(<CallEndedBanner callEndReason={signInExpired} {...allHandlers()} />);

    expect(screen.getByRole("button", { name: labels.signIn })).toHaveAttribute(
      "data-emphasis",
      "primary",
    );
    expect(screen.getByRole("button", { name: labels.tryAgain })).not.toHaveAttribute(
      "data-emphasis",
    );
  });

  it.each([
    [labels.tryAgain, "onRetry", serviceProblem],
    [labels.getHelp, "onGetHelp", serviceProblem],
    [labels.signIn, "onSignIn", signInExpired],
    [labels.dismiss, "onDismiss", serviceProblem],
  ] as const)("call with %s nothing but %s, one time", async (name, handler, reason) => {
    const handlers = allHandlers();
    render(<CallEndedBanner callEndReason={reason} {...handlers} />);

    await userEvent.click(screen.getByRole("button", { name }));

    const { [handler]: called, ...others } = handlers;
    expect(called).toHaveBeenCalledTimes(1);
    for (const other of Object.values(others)) expect(other).not.toHaveBeenCalled();
  });

  it("have Dismiss only if the app can dismiss", () => {
    const { rerender } = render(<CallEndedBanner callEndReason={removed} />);
    expect(screen.queryByRole("button", { name: labels.dismiss })).not.toBeInTheDocument();

    rerender(<CallEndedBanner callEndReason={removed} onDismiss={() => {}} />);

    expect(screen.getByRole("button", { name: labels.dismiss })).toBeVisible();
  });

  it("do not send the form they are in", async () => {
    const onSubmit = vi.fn<(event: { preventDefault: () => void }) => void>((event) => {
      event.preventDefault();
    });
    render(
      <form onSubmit={onSubmit}>
        <CallEndedBanner callEndReason={serviceProblem} {...allHandlers()} />
      </form>,
    );

    for (const button of screen.getAllByRole("button")) {
      await userEvent.click(button);
    }

    expect(screen.getAllByRole("button")).toHaveLength(3);
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe("the element of the banner", () => {
  it("gets the app's ref, class, style, data attributes and handlers", async () => {
    const ref = createRef<HTMLElement>();
    const onClick = vi.fn<() => void>();
    render(
      <CallEndedBanner
        callEndReason={lostConnection}
        ref={ref}
        className="toast"
        style={{ marginBlock: "8px" }}
        id="end"
        data-testid="ours"
        onClick={onClick}
      />,
    );

    const banner = screen.getByRole("region");
    await userEvent.click(screen.getByText(titleOf(lostConnection)));

    expect(ref.current).toBe(banner);
    expect(banner).toHaveClass("toast", { exact: true });
    expect(banner.style.marginBlock).toBe("8px");
    expect(banner).toHaveAttribute("id", "end");
    expect(banner).toHaveAttribute("data-testid", "ours");
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it("carries severity, category, outcome and size for styling", () => {
    render(<CallEndedBanner callEndReason={lostConnection} size="compact" />);

    const banner = screen.getByRole("region");
    expect(banner).toHaveAttribute("data-call-end", "banner");
    expect(banner).toHaveAttribute("data-severity", "error");
    expect(banner).toHaveAttribute("data-category", "UnexpectedClientError");
    expect(banner).toHaveAttribute("data-outcome", "connectionLost");
    expect(banner).toHaveAttribute("data-size", "compact");
  });

  it("does not put the kit's own props into the page", () => {
    render(
      <CallEndedBanner
        callEndReason={lostConnection}
        {...allHandlers()}
        context={{ isGroup: true }}
        locale="en"
        strings={{}}
        catalog={[]}
        locales={[]}
        announce
      />,
    );

    expect(screen.getByRole("region").getAttributeNames().toSorted()).toEqual(
      [
        "aria-describedby",
        "aria-labelledby",
        "data-call-end",
        "data-category",
        "data-outcome",
        "data-severity",
        "data-size",
        "dir",
        "lang",
      ].toSorted(),
    );
  });

  it("shows the app's children last", () => {
    render(
      <CallEndedBanner callEndReason={lostConnection} {...allHandlers()}>
        <a href="#help">Help page</a>
      </CallEndedBanner>,
    );

    expect(screen.getByRole("region").lastElementChild).toBe(
      screen.getByRole("link", { name: "Help page" }),
    );
  });

  it("has at most 12 elements with two buttons, an svg counting as one", () => {
    render(<CallEndedBanner callEndReason={serviceProblem} {...allHandlers()} />);

    const banner = screen.getByRole("region");
    expect(screen.getAllByRole("button")).toHaveLength(3);
    expect(banner.querySelectorAll(":scope *:not(svg *)").length + 1).toBeLessThanOrEqual(12);
  });

  it("has no live role and no aria-live in what is visible", () => {
    render(<CallEndedBanner callEndReason={lostConnection} {...allHandlers()} />);

    const banner = screen.getByRole("region");
    const live = "[role=alert], [role=status], [role=log], [aria-live]";
    expect(banner.matches(live)).toBe(false);
    expect(banner.querySelector(live)).toBeNull();
  });

  it("has no live region at all with announce={false}", () => {
    const { container } = render(
      <CallEndedBanner callEndReason={lostConnection} announce={false} />,
    );

    expect(screen.getByRole("region")).toBeVisible();
    expect(container.children).toHaveLength(1);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });

  it("renders the same under StrictMode", () => {
    const { container } = render(
      <StrictMode>
        <CallEndedBanner callEndReason={lostConnection} {...allHandlers()} />
      </StrictMode>,
    );

    expect(screen.getAllByRole("region")).toHaveLength(1);
    expect(container).toHaveTextContent(titleOf(lostConnection));
  });
});
