import { render, renderHook, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, it } from "vitest";
import {
  adviseDeveloper,
  type CallEndOptions,
  describeCallEnd,
  useCallEndReason,
} from "../../../src/index.js";
import { declined, left, lostConnection, removed } from "../../support/ends.js";
import { OwnMarkup } from "../../support/OwnMarkup.js";
import { descriptionOf, titleOf } from "../../../stories/support/words.js";

const hook = (reason: unknown, options?: CallEndOptions) =>
  renderHook(() => useCallEndReason(reason, options)).result.current;

describe("useCallEndReason", () => {
  it.each([undefined, null, "410", {}])("is undefined while the reason is %j", (reason) => {
    expect(hook(reason)).toBeUndefined();
  });

  it("changes with the reason, there and back", () => {
    const { result, rerender } = renderHook(({ reason }) => useCallEndReason(reason), {
      initialProps: { reason: undefined as unknown },
    });
    const titles = [undefined, lostConnection, declined, undefined].map((reason) => {
      rerender({ reason });
      return result.current?.title;
    });

    expect(titles).toEqual([undefined, titleOf(lostConnection), titleOf(declined), undefined]);
  });

  it("has all that describeCallEnd says", () => {
    expect(hook(lostConnection)).toMatchObject(describeCallEnd(lostConnection)!);
  });

  it("has the advice for the developer", () => {
    const end = hook(lostConnection);

    expect(end?.developer).toEqual(adviseDeveloper(lostConnection));
    expect(end?.developer.message).toMatch(/\w+ \w+/);
    expect(end?.developer.advice.length).toBeGreaterThan(0);
  });

  it("passes the options on, the app's own rows to both texts", () => {
    const context = { direction: "Outgoing", otherPartyName: "Mia" } as const;
    const end = hook(
      { code: 900, subCode: 1 },
      {
        catalog: [{ code: 900, subCode: 1, outcome: "declined", message: "Turned away." }],
        context,
        strings: { labels: { callAgain: "Once more" } },
      },
    );

    expect(end?.title).toBe(titleOf(declined, { context }));
    expect(end?.actions).toEqual([expect.objectContaining({ kind: "retry", label: "Once more" })]);
    expect(end?.developer.message).toBe("Turned away.");
  });

  it("follows a change in the context, though its object is new every time", () => {
    const { result, rerender } = renderHook(
      ({ name }) => useCallEndReason(left, { context: { ...named(name) } }),
      { initialProps: { name: "Mia" } },
    );
    expect(result.current?.title).toBe(titleOf(left, { context: named("Mia") }));

    rerender({ name: "Ben" });

    expect(result.current?.title).toBe(titleOf(left, { context: named("Ben") }));
  });

  it("does not describe the same reason again", () => {
    const { result, rerender } = renderHook(() =>
      useCallEndReason(lostConnection, { context: { isGroup: true } }),
    );
    const { actions } = result.current!;

    rerender();

    expect(result.current?.actions).toBe(actions);
  });

  it("connects the app's own markup: a group with a name and a description", () => {
    render(<OwnMarkup reason={lostConnection} />);

    const group = screen.getByRole("group", { name: titleOf(lostConnection) });
    expect(group).toHaveAccessibleDescription(descriptionOf(lostConnection));
    const title = screen.getByRole("heading", { name: titleOf(lostConnection) });
    expect(document.getElementById(group.getAttribute("aria-labelledby")!)).toBe(title);
  });

  it("gives the markup what styles.css needs, and the language", () => {
    render(<OwnMarkup reason={lostConnection} />);

    const group = screen.getByRole("group");
    expect(group).toHaveAttribute("data-call-end", "root");
    expect(group).toHaveAttribute("data-severity", "error");
    expect(group).toHaveAttribute("data-category", "UnexpectedClientError");
    expect(group).toHaveAttribute("data-outcome", "connectionLost");
    expect(group).toHaveAttribute("lang", "en-US");
    expect(group).toHaveAttribute("dir", "ltr");
    expect(screen.getByRole("heading")).toHaveAttribute("data-call-end-part", "title");
    expect(screen.getByText(descriptionOf(lostConnection))).toHaveAttribute(
      "data-call-end-part",
      "description",
    );
  });

  it("keeps two ends on one page apart", () => {
    render(
      <StrictMode>
        <OwnMarkup reason={lostConnection} />
        <OwnMarkup reason={removed} />
      </StrictMode>,
    );

    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(screen.getByRole("group", { name: titleOf(lostConnection) })).toBeVisible();
    expect(screen.getByRole("group", { name: titleOf(removed) })).toBeVisible();
  });

  it("keeps its ids from one render to the next", () => {
    const { result, rerender } = renderHook(({ reason }) => useCallEndReason(reason), {
      initialProps: { reason: { ...lostConnection } },
    });
    const { id } = result.current!.titleProps;

    rerender({ reason: { ...lostConnection } });

    expect(result.current?.titleProps.id).toBe(id);
  });
});

function named(otherPartyName: string) {
  return { participant: "remote", otherPartyName } as const;
}
