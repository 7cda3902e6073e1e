import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  type ComponentPropsWithRef,
  createRef,
  type ElementType,
  type MouseEvent,
  type ReactElement,
} from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CallEnd, type CallEndContext, CallEndedBanner } from "../../../src/index.js";
import { deDE } from "../../../src/locales/de-DE.js";
import {
  declined,
  lostConnection,
  removed,
  serviceProblem,
  signInExpired,
} from "../../support/ends.js";
import { setOnline } from "../../support/setOnline.js";
import { announcementOf, descriptionOf, labels, titleOf } from "../../../stories/support/words.js";

/** Every part with an element of its own: the end it shows up for, its tag, its content. */
const parts: {
  name: keyof typeof CallEnd;
  reason: object;
  tag: string;
  content: string;
  handler?: "onRetry" | "onSignIn" | "onGetHelp" | "onDismiss";
}[] = [
  { name: "Title", reason: lostConnection, tag: "p", content: titleOf(lostConnection) },
  {
    name: "Description",
    reason: lostConnection,
    tag: "p",
    content: descriptionOf(lostConnection),
  },
  { name: "Icon", reason: lostConnection, tag: "svg", content: "" },
  { name: "Actions", reason: lostConnection, tag: "div", content: labels.rejoin },
  {
    name: "RetryButton",
    reason: lostConnection,
    tag: "button",
    content: labels.rejoin,
    handler: "onRetry",
  },
  {
    name: "RetryNote",
    reason: declined,
    tag: "span",
    content: labels.offline,
  },
  { name: "Summary", reason: declined, tag: "p", content: "Mia" },
  {
    name: "SignInButton",
    reason: signInExpired,
    tag: "button",
    content: labels.signIn,
    handler: "onSignIn",
  },
  {
    name: "HelpButton",
    reason: serviceProblem,
    tag: "button",
    content: labels.getHelp,
    handler: "onGetHelp",
  },
  {
    name: "DismissButton",
    reason: lostConnection,
    tag: "button",
    content: "",
    handler: "onDismiss",
  },
];
const buttons = parts.filter(({ tag }) => tag === "button");

const named = (list: typeof parts) => list.map((part) => [part.name, part] as const);

const partOf = (name: keyof typeof CallEnd) => CallEnd[name] as ElementType;

// Under other names, because they are to be filled by the parts.
const EmptyButton: ElementType = "button";
const EmptyHeading: ElementType = "h2";

const makeHandlers = () => ({
  onRetry: vi.fn<() => void>(),
  onSignIn: vi.fn<() => void>(),
  onGetHelp: vi.fn<() => void>(),
  onDismiss: vi.fn<() => void>(),
});

function inRoot(reason: unknown, part: ReactElement, handlers: object = makeHandlers()) {
  return (
    <CallEnd.Root
      callEndReason={reason}
      context={{ otherPartyName: "Mia" }}
      data-testid="root"
      {...handlers}
    >
      {part}
    </CallEnd.Root>
  );
}

const elementInRoot = () => screen.getByTestId("root").firstElementChild!;

it("lists every part there is", () => {
  expect(Object.keys(CallEnd).toSorted()).toEqual(
    [...parts.map(({ name }) => name), "Root", "Announcer", "Action"].toSorted(),
  );
});

describe.each(named(parts))("CallEnd.%s", (_, { name, reason, tag, content }) => {
  const Part = partOf(name);
  // The note has words only while the retry waits.
  beforeEach(() => setOnline(name !== "RetryNote"));
  afterEach(() => setOnline(true));

  it("is one element with the words of the end", () => {
    render(inRoot(reason, <Part />));

    expect(screen.getByTestId("root").children).toHaveLength(1);
    expect(elementInRoot().tagName.toLowerCase()).toBe(tag);
    expect(elementInRoot()).toHaveTextContent(content);
  });

  it("gets the app's ref, class, style, attributes and handlers", async () => {
    const ref = createRef<Element>();
    const onClick = vi.fn<() => void>();
    render(
      inRoot(
        reason,
        <Part
          ref={ref}
          className="ours"
          style={{ opacity: 0.5 }}
          data-testid="part"
          title="Ours"
          onClick={onClick}
        />,
      ),
    );

    const element = screen.getByTestId("part");
    await userEvent.click(element);

    expect(element).toBe(elementInRoot());
    expect(ref.current).toBe(element);
    expect(element).toHaveClass("ours", { exact: true });
    expect(element).toHaveStyle({ opacity: "0.5" });
    expect(element).toHaveAttribute("title", "Ours");
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it("shows the app's own content instead", () => {
    render(inRoot(reason, <Part>{tag === "svg" ? <circle r="4" /> : "Ours"}</Part>));

    const element = elementInRoot();
    expect(element.tagName.toLowerCase()).toBe(tag);
    expect(element.innerHTML).toBe(tag === "svg" ? '<circle r="4"></circle>' : "Ours");
  });

  it("with asChild is the app's own element, with its content, and all props of both", async () => {
    const partRef = createRef<HTMLElement>();
    const childRef = createRef<HTMLElement>();
    const clicks: string[] = [];
    render(
      inRoot(
        reason,
        <Part
          asChild
          ref={partRef}
          className="part"
          style={{ opacity: 0.5 }}
          onClick={() => clicks.push("part")}
        >
          <em
            ref={childRef}
            className="child"
            style={{ order: 1 }}
            onClick={() => clicks.push("child")}
            role="presentation"
          >
            Ours
          </em>
        </Part>,
      ),
    );

    const element = elementInRoot();
    await userEvent.click(element);

    expect(element.tagName).toBe("EM");
    expect(element).toHaveTextContent(/^Ours$/);
    expect(element).toHaveAttribute("data-call-end-part");
    expect(element).toHaveClass("part", "child", { exact: true });
    expect(element).toHaveStyle({ opacity: "0.5", order: "1" });
    expect(partRef.current).toBe(element);
    expect(childRef.current).toBe(element);
    expect(clicks.toSorted()).toEqual(["child", "part"]);
  });

  it("with asChild fills an empty element with the part's content", () => {
    const { rerender } = render(inRoot(reason, <Part />));
    const own = elementInRoot().innerHTML;
    expect(own).not.toBe("");

    const Tag = (tag === "svg" ? "svg" : "span") as ElementType;
    rerender(
      inRoot(
        reason,
        <Part asChild>
          <Tag id="ours" />
        </Part>,
      ),
    );

    expect(elementInRoot()).toHaveAttribute("id", "ours");
    expect(elementInRoot().innerHTML).toBe(own);
  });

  it("is nothing outside of a Root, and says so to the developer once, never in production", () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.stubEnv("NODE_ENV", "production");
    render(<Part />).unmount();
    expect(said).not.toHaveBeenCalled();
    vi.unstubAllEnvs();

    const { container } = render(
      <>
        <Part />
        <Part asChild>
          <em>Ours</em>
        </Part>
      </>,
    );

    expect(container).toBeEmptyDOMElement();
    expect(said.mock.calls).toEqual([[expect.stringContaining(`<CallEnd.${name}>`)]]);
    said.mockRestore();
  });

  it("is nothing before the end", () => {
    const { rerender } = render(inRoot(undefined, <Part />));
    expect(screen.getByTestId("root")).toBeEmptyDOMElement();

    rerender(inRoot(reason, <Part />));

    expect(screen.getByTestId("root").children).toHaveLength(1);
  });
});

describe.each(named(buttons))("the button CallEnd.%s", (_, { name, reason, handler }) => {
  const Part = partOf(name);
  const only = (given: ReturnType<typeof makeHandlers>) => ({
    called: given[handler!],
    others: Object.entries(given)
      .filter(([key]) => key !== handler)
      .map(([, other]) => other),
  });

  it("calls its handler, and no other, one time", async () => {
    const handlers = makeHandlers();
    render(inRoot(reason, <Part />, handlers));

    await userEvent.click(screen.getByRole("button"));

    const { called, others } = only(handlers);
    expect(called).toHaveBeenCalledTimes(1);
    for (const other of others) expect(other).not.toHaveBeenCalled();
  });

  it("calls its handler by keyboard", async () => {
    const handlers = makeHandlers();
    render(inRoot(reason, <Part />, handlers));

    act(() => screen.getByRole("button").focus());
    await userEvent.keyboard("{Enter}");

    expect(only(handlers).called).toHaveBeenCalledTimes(1);
  });

  it("calls its handler with asChild, too", async () => {
    const handlers = makeHandlers();
    render(
      inRoot(
        reason,
        <Part asChild>
          <button type="button">Ours</button>
        </Part>,
        handlers,
      ),
    );

    await userEvent.click(screen.getByRole("button", { name: "Ours" }));

    expect(only(handlers).called).toHaveBeenCalledTimes(1);
  });

  it("runs the app's onClick first, then its handler", async () => {
    const order: string[] = [];
    render(
      inRoot(reason, <Part onClick={() => order.push("onClick")} />, {
        [handler!]: () => order.push("handler"),
      }),
    );

    await userEvent.click(screen.getByRole("button"));

    expect(order).toEqual(["onClick", "handler"]);
  });

  it("does not call its handler if the app's onClick prevents it", async () => {
    const handlers = makeHandlers();
    const onClick = (event: MouseEvent) => event.preventDefault();
    render(inRoot(reason, <Part onClick={onClick} />, handlers));

    await userEvent.click(screen.getByRole("button"));

    expect(only(handlers).called).not.toHaveBeenCalled();
  });

  it("does not call its handler if the onClick of its asChild element prevents it", async () => {
    const handlers = makeHandlers();
    render(
      inRoot(
        reason,
        <Part asChild>
          <EmptyButton type="button" onClick={(event: MouseEvent) => event.preventDefault()} />
        </Part>,
        handlers,
      ),
    );

    await userEvent.click(screen.getByRole("button"));

    expect(only(handlers).called).not.toHaveBeenCalled();
  });

  it("is not there without its handler", () => {
    const handlers = makeHandlers();
    render(inRoot(reason, <Part />, { ...handlers, [handler!]: undefined }));

    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("keeps its name with asChild and an empty element", () => {
    const { rerender } = render(inRoot(reason, <Part />));
    const ownName = screen.getByRole("button").textContent || labels.dismiss;
    expect(screen.getByRole("button")).toHaveAccessibleName(ownName);

    rerender(
      inRoot(
        reason,
        <Part asChild>
          <EmptyButton type="button" />
        </Part>,
      ),
    );

    expect(screen.getByRole("button")).toHaveAccessibleName(ownName);
  });
});

describe("the parts of an action", () => {
  it.each([
    ["RetryButton", removed],
    ["RetryNote", removed],
    ["SignInButton", lostConnection],
    ["HelpButton", lostConnection],
  ] as const)("CallEnd.%s is not there after an end that it does not help with", (name, reason) => {
    const Part = partOf(name);
    render(inRoot(reason, <Part />));

    expect(screen.getByTestId("root")).toBeEmptyDOMElement();
  });
});

describe("CallEnd.DismissButton", () => {
  it("is called by its own words, or by those it shows", () => {
    const { rerender } = render(inRoot(lostConnection, <CallEnd.DismissButton />));
    expect(screen.getByRole("button")).toHaveAccessibleName(labels.dismiss);

    rerender(inRoot(lostConnection, <CallEnd.DismissButton>Got it</CallEnd.DismissButton>));

    expect(screen.getByRole("button")).toHaveAccessibleName("Got it");
  });
});

describe("CallEnd.Action", () => {
  it("is a button of the app's own beside ours, or a link", async () => {
    const onClick = vi.fn<() => void>();
    const action = (
      <>
        <CallEnd.Action onClick={onClick}>Back to appointments</CallEnd.Action>
        <CallEnd.Action asChild>
          <a href="#message">Message the practice</a>
        </CallEnd.Action>
      </>
    );
    render(<CallEndedBanner callEndReason={removed} action={action} />);

    await userEvent.click(screen.getByRole("button", { name: "Back to appointments" }));

    expect(onClick).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("link", { name: "Message the practice" })).toHaveAttribute(
      "data-call-end-part",
      "action",
    );
  });
});

describe("CallEnd.Summary", () => {
  const at = (time: string) => new Date(`2026-11-26T${time}`);

  it.each([
    ["en-US", at("15:04:00"), at("15:16:20"), "Mia · 12 min · 3:04 – 3:16 PM"],
    ["en-US", at("15:04:00"), at("15:04:42"), "Mia · 42 sec · 3:04 PM"],
    ["de-DE", at("15:04:00"), at("16:34:00"), "Mia · 1 Std. 30 Min. · 15:04–16:34 Uhr"],
    ["en-US", undefined, at("15:16:00"), "Mia · 3:16 PM"],
    ["en-US", at("15:04:00"), undefined, "Mia"],
    ["en-US", new Date(Number.NaN), new Date(Number.NaN), "Mia"],
    ["en-US", at("15:04:00"), at("15:03:00"), "Mia · 3:03 PM"],
  ])("says in %s what is known, from %s to %s", (locale, startedAt, endedAt, line) => {
    const context: CallEndContext = { otherPartyName: "Mia", startedAt, endedAt };
    render(
      <CallEnd.Root callEndReason={removed} context={context} locale={locale} locales={[deDE]}>
        <CallEnd.Summary data-testid="line" />
      </CallEnd.Root>,
    );

    expect(screen.getByTestId("line").textContent?.replaceAll(/\s/gu, " ")).toBe(line);
  });

  it("is nothing while nothing is known", () => {
    const { container } = render(
      <CallEnd.Root callEndReason={removed}>
        <CallEnd.Summary />
      </CallEnd.Root>,
    );

    expect(container.querySelector("[data-call-end-part]")).not.toBeInTheDocument();
  });
});

describe("CallEnd.Actions", () => {
  it("has the buttons of all actions with a handler, best first", () => {
    render(inRoot(serviceProblem, <CallEnd.Actions />));

    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      labels.tryAgain,
      labels.getHelp,
    ]);
  });

  it("is not there without a button to show", () => {
    render(inRoot(serviceProblem, <CallEnd.Actions />, {}));

    expect(screen.getByTestId("root")).toBeEmptyDOMElement();
  });
});

describe("CallEnd.Root", () => {
  it("is a group with the name and the description of the end", () => {
    render(
      inRoot(
        lostConnection,
        <>
          <CallEnd.Title />
          <CallEnd.Description />
        </>,
      ),
    );

    const root = screen.getByRole("group", { name: titleOf(lostConnection) });
    expect(root).toHaveAccessibleDescription(descriptionOf(lostConnection));
    expect(root).toHaveAttribute("data-severity", "error");
  });

  it("is an empty element without a role before the end", () => {
    render(inRoot(undefined, <CallEnd.Title />));

    expect(screen.getByTestId("root")).toBeEmptyDOMElement();
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
  });

  it("gets the app's ref, class, style, attributes and handlers", async () => {
    const ref = createRef<HTMLDivElement>();
    const onClick = vi.fn<() => void>();
    render(
      <CallEnd.Root
        callEndReason={lostConnection}
        ref={ref}
        className="ours"
        style={{ opacity: 0.5 }}
        data-testid="root"
        onClick={onClick}
      />,
    );

    await userEvent.click(screen.getByTestId("root"));

    expect(ref.current).toBe(screen.getByTestId("root"));
    expect(ref.current).toHaveClass("ours", { exact: true });
    expect(ref.current).toHaveStyle({ opacity: "0.5" });
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it("with asChild is the app's own element, and gives the end to the parts in it", () => {
    const ref = createRef<HTMLDivElement>();
    render(
      <CallEnd.Root callEndReason={lostConnection} asChild ref={ref}>
        <article>
          <CallEnd.Title asChild>
            <EmptyHeading />
          </CallEnd.Title>
        </article>
      </CallEnd.Root>,
    );

    expect(ref.current?.tagName).toBe("ARTICLE");
    expect(ref.current).toHaveAccessibleName(titleOf(lostConnection));
    expect(screen.getByRole("heading", { name: titleOf(lostConnection), level: 2 })).toBeVisible();
  });

  it("takes a call in the place of its reason", () => {
    const call: ComponentPropsWithRef<typeof CallEnd.Root>["call"] = {
      callEndReason: lostConnection,
    };
    render(
      <CallEnd.Root call={call}>
        <CallEnd.Title />
      </CallEnd.Root>,
    );

    expect(screen.getByText(titleOf(lostConnection))).toBeVisible();
  });
});

describe("CallEnd.Announcer", () => {
  it("is there before the end, and says it after", async () => {
    const { rerender } = render(inRoot(undefined, <CallEnd.Announcer />));
    const alert = screen.getByRole("alert");
    expect(alert).toBeEmptyDOMElement();
    expect(screen.getByRole("status")).toBeEmptyDOMElement();

    rerender(inRoot(lostConnection, <CallEnd.Announcer />));

    await waitFor(() => expect(alert).toHaveTextContent(`${announcementOf(lostConnection)}`));
    expect(screen.getByRole("alert")).toBe(alert);
  });

  it("says nothing outside of a Root", () => {
    const { container } = render(<CallEnd.Announcer />);

    expect(container).toHaveTextContent(/^$/);
  });
});
