import { fireEvent, render, screen } from "@testing-library/react";
import { describeCallEnd } from "react-call-end-reason/core";
import { App } from "./App";

test("the dialog opens, is retried and closed", () => {
  render(<App />);
  fireEvent.click(screen.getByText("Drop"));
  const end = describeCallEnd({ code: 410, subCode: 3101 });
  expect(screen.getByRole("dialog", { name: end.title })).toBeTruthy();

  fireEvent.click(screen.getByRole("button", { name: end.actions[0].label }));
  expect(screen.getByText(/Retries: 1/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: end.labels.close }));
  expect(screen.queryByRole("dialog")).toBeNull();
});
