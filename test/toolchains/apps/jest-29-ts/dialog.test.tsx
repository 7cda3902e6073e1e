import { fireEvent, render, screen } from "@testing-library/react";
import { CallEndedDialog } from "react-call-end-reason";
import { describeCallEnd } from "react-call-end-reason/core";

const reason = { code: 410, subCode: 3101 };

test("the dialog is there, in words, and is retried and closed", () => {
  const onRetry = jest.fn<void, []>();
  render(<CallEndedDialog callEndReason={reason} onRetry={onRetry} />);
  const { title, actions, labels } = describeCallEnd(reason)!;
  expect(screen.getByRole("dialog", { name: title })).toBeTruthy();

  fireEvent.click(screen.getByRole("button", { name: actions[0].label }));
  expect(onRetry).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole("button", { name: labels.close }));
  expect(screen.queryByRole("dialog")).toBeNull();
});
