import { act } from "@testing-library/react";

/** Takes the network away, or gives it back, as the browser tells its pages. */
export function setOnline(isOnline: boolean): void {
  act(() => {
    // An own property hides the browser's, which stands on the prototype.
    if (isOnline) Reflect.deleteProperty(navigator, "onLine");
    else Object.defineProperty(navigator, "onLine", { configurable: true, value: false });
    window.dispatchEvent(new Event(isOnline ? "online" : "offline"));
  });
}
