/** Puts another clipboard, or none, in the place of the browser's; returns what undoes it. */
export function replaceClipboard(clipboard: Pick<Clipboard, "writeText"> | undefined): () => void {
  const before = Object.getOwnPropertyDescriptor(navigator, "clipboard");
  // An own property hides the browser's, which stands on the prototype.
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
  return () => {
    if (before) Object.defineProperty(navigator, "clipboard", before);
    else Reflect.deleteProperty(navigator, "clipboard");
  };
}
