import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { CallEndedBanner } from "../../src/index.js";
import { lostConnection, serviceProblem, signInExpired } from "../support/ends.js";

it("a retry that fails after another one was begun for the next end changes nothing", async () => {
  const user = userEvent.setup();
  let failFirst!: (reason: object) => void;
  let finishSecond!: () => void;
  const first = new Promise<void>((_, reject) => (failFirst = reject));
  const second = new Promise<void>((resolve) => (finishSecond = resolve));
  const { rerender } = render(
    <CallEndedBanner callEndReason={lostConnection} onRetry={() => first} />,
  );
  await user.click(screen.getByRole("button", { name: "Rejoin" }));
  rerender(<CallEndedBanner callEndReason={serviceProblem} onRetry={() => second} />);
  await user.click(screen.getByRole("button", { name: "Try again" }));

  await act(async () => failFirst(signInExpired));

  expect(screen.getByRole("region")).toHaveAccessibleName("The calling service has a problem");
  expect(screen.getByRole("button", { name: "Try again" })).toHaveAttribute("aria-busy", "true");

  await act(async () => finishSecond());

  expect(screen.getByRole("button", { name: "Try again" })).not.toHaveAttribute("aria-busy");
});
