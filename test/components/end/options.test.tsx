import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CallEnd, CallEndedBanner, describeCallEnd } from "../../../src/index.js";
import { splitProps } from "../../../src/components/end/splitProps.js";
import { optionMergers } from "../../../src/components/provider/mergeOptions.js";
import { lostConnection } from "../../support/ends.js";

describe("an option", () => {
  it.each(Object.keys(optionMergers))("such as %s is none of the element's attributes", (name) => {
    const { options, rest } = splitProps({ [name]: "value", id: "mine" } as object);

    expect(options).toEqual({ [name]: "value" });
    expect(rest).toEqual({ id: "mine" });
  });
});

it("a handler is told which end it acts on", async () => {
  const [onRetry, onDismiss] = [vi.fn<() => void>(), vi.fn<() => void>()];
  render(
    <CallEndedBanner callEndReason={lostConnection} onRetry={onRetry} onDismiss={onDismiss} />,
  );
  const end = describeCallEnd(lostConnection)!;

  await userEvent.click(screen.getByRole("button", { name: end.actions[0]!.label }));
  await userEvent.click(screen.getByRole("button", { name: end.labels.dismiss }));

  expect(onRetry).toHaveBeenCalledWith(expect.objectContaining({ outcome: end.outcome }));
  expect(onDismiss).toHaveBeenCalledWith(expect.objectContaining({ raw: lostConnection }));
});

it("a host's own data-part is left as it is", () => {
  render(
    <CallEnd.Root callEndReason={lostConnection}>
      <p data-part="title" data-testid="host">
        Ours
      </p>
    </CallEnd.Root>,
  );

  expect(screen.getByTestId("host")).not.toHaveAttribute("data-call-end-part");
});
