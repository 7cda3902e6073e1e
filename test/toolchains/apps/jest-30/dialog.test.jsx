import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { CallEndedBanner, CallEndedDialog, CallEndReasonProvider } from "react-call-end-reason";
import { describeCallEnd } from "react-call-end-reason/core";
import { deDE } from "react-call-end-reason/locales/de-DE";

const reason = { code: 410, subCode: 3101 };

test("the dialog is there, in words, and is retried and closed", () => {
  const onRetry = jest.fn();
  function App() {
    const [call] = useState({ callEndReason: reason });
    return <CallEndedDialog call={call} onRetry={onRetry} />;
  }
  render(<App />);
  const { title, actions, labels } = describeCallEnd(reason);
  expect(screen.getByRole("dialog", { name: title })).toBeTruthy();

  fireEvent.click(screen.getByRole("button", { name: actions[0].label }));
  expect(onRetry).toHaveBeenCalledTimes(1);

  fireEvent.click(screen.getByRole("button", { name: labels.close }));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("what is shown is found once, in the provider's language", () => {
  const { title } = describeCallEnd(reason, { locale: "de-DE", locales: [deDE] });
  render(
    <CallEndReasonProvider locales={[deDE]}>
      <CallEndedBanner callEndReason={reason} />
    </CallEndReasonProvider>,
  );
  expect(screen.getAllByText(title)).toHaveLength(1);
});

test("two copies of React on a page, each with its own kit, give no id twice", () => {
  const ends = [reason, { code: 603, subCode: 0 }];
  for (const callEndReason of ends) {
    const place = document.body.appendChild(document.createElement("div"));
    jest.isolateModules(() => {
      const { act, createElement } = require("react");
      const { createRoot } = require("react-dom/client");
      const kit = require("react-call-end-reason");
      act(() => createRoot(place).render(createElement(kit.CallEndedBanner, { callEndReason })));
    });
  }
  for (const end of ends) {
    expect(screen.getByRole("region", { name: describeCallEnd(end).title })).toBeTruthy();
  }
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
});
