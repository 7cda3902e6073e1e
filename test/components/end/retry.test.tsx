import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CallEndedBanner, CallEndedDialog } from "../../../src/index.js";
import { lostConnection, serviceProblem, signInExpired } from "../../support/ends.js";
import { labels, titleOf } from "../../../stories/support/words.js";

it("a retry that fails after another one was begun for the next end changes nothing", async () => {
  const user = userEvent.setup();
  let failFirst!: (reason: object) => void;
  let finishSecond!: () => void;
  const first = new Promise<void>((_, reject) => (failFirst = reject));
  const second = new Promise<void>((resolve) => (finishSecond = resolve));
  const { rerender } = render(
    <CallEndedBanner callEndReason={lostConnection} onRetry={() => first} />,
  );
  await user.click(screen.getByRole("button", { name: labels.rejoin }));
  rerender(<CallEndedBanner callEndReason={serviceProblem} onRetry={() => second} />);
  await user.click(screen.getByRole("button", { name: labels.tryAgain }));

  await act(async () => failFirst(signInExpired));

  expect(screen.getByRole("region")).toHaveAccessibleName(titleOf(serviceProblem));
  expect(screen.getByRole("button", { name: labels.tryingAgain })).toHaveAttribute(
    "aria-busy",
    "true",
  );

  await act(async () => finishSecond());

  expect(screen.queryByRole("region")).not.toBeInTheDocument();
});

it("a retry that works after the next end is shown does not close the dialog of that", async () => {
  const user = userEvent.setup();
  let finish!: () => void;
  const onRetry = () => new Promise<void>((resolve) => (finish = resolve));
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const dialogOf = (end: object) => (
    <CallEndedDialog callEndReason={end} open onOpenChange={onOpenChange} onRetry={onRetry} />
  );
  const { rerender } = render(dialogOf(lostConnection));
  await user.click(screen.getByRole("button", { name: labels.rejoin }));
  rerender(dialogOf(serviceProblem));
  const retry = screen.getByRole("button", { name: labels.tryAgain });
  retry.focus();

  await act(async () => finish());

  expect(onOpenChange).not.toHaveBeenCalled();
  expect(screen.getByRole("dialog", { name: titleOf(serviceProblem) })).toBeVisible();
  expect(retry).toHaveFocus();
});

it("a retry that works after its end is gone tells the app that controls the dialog", async () => {
  const user = userEvent.setup();
  let finish!: () => void;
  const onRetry = () => new Promise<void>((resolve) => (finish = resolve));
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const dialogOf = (end: object | undefined) => (
    <CallEndedDialog callEndReason={end} open onOpenChange={onOpenChange} onRetry={onRetry} />
  );
  const { rerender } = render(dialogOf(lostConnection));
  await user.click(screen.getByRole("button", { name: labels.rejoin }));
  rerender(dialogOf(undefined));

  await act(async () => finish());

  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
});

describe.each([
  ["was gone in between", undefined],
  ["comes after another one", serviceProblem],
])("an end that %s", (_, between) => {
  it("is shown itself, not what a retry failed with before", async () => {
    const user = userEvent.setup();
    const onRetry = () => Promise.reject(signInExpired);
    const { rerender } = render(
      <CallEndedBanner callEndReason={lostConnection} onRetry={onRetry} />,
    );
    await user.click(screen.getByRole("button", { name: labels.rejoin }));
    expect(await screen.findByRole("region", { name: titleOf(signInExpired) })).toBeVisible();

    rerender(<CallEndedBanner callEndReason={between} onRetry={onRetry} />);
    rerender(<CallEndedBanner callEndReason={lostConnection} onRetry={onRetry} />);

    expect(screen.getByRole("region")).toHaveAccessibleName(titleOf(lostConnection));
  });

  it("has a retry that is not busy, and that only its own promise settles", async () => {
    const user = userEvent.setup();
    const retries: ((reason: object) => void)[] = [];
    const onRetry = () => new Promise<void>((_resolve, reject) => retries.push(reject));
    const { rerender } = render(
      <CallEndedBanner callEndReason={lostConnection} onRetry={onRetry} />,
    );
    await user.click(screen.getByRole("button", { name: labels.rejoin }));

    rerender(<CallEndedBanner callEndReason={between} onRetry={onRetry} />);
    rerender(<CallEndedBanner callEndReason={lostConnection} onRetry={onRetry} />);
    const rejoin = screen.getByRole("button", { name: labels.rejoin });
    expect(rejoin).not.toHaveAttribute("aria-busy");
    await user.click(rejoin);

    await act(async () => retries[0]!(signInExpired));
    expect(screen.getByRole("region")).toHaveAccessibleName(titleOf(lostConnection));
    expect(rejoin).toHaveAttribute("aria-busy", "true");

    await act(async () => retries[1]!(signInExpired));
    expect(screen.getByRole("region")).toHaveAccessibleName(titleOf(signInExpired));
  });
});
