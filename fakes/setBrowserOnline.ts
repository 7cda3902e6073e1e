/** Takes the network away, or gives it back, as the browser tells its pages. */
export function setBrowserOnline(isOnline: boolean): void {
  // An own property hides the browser's, which stands on the prototype.
  if (isOnline) Reflect.deleteProperty(navigator, "onLine");
  else Object.defineProperty(navigator, "onLine", { configurable: true, value: false });
  window.dispatchEvent(new Event(isOnline ? "online" : "offline"));
}

/** Takes the network away; the result gives it back. */
export function takeNetworkAway(): () => void {
  setBrowserOnline(false);
  return () => setBrowserOnline(true);
}
