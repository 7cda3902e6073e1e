/**
 * Puts a clipboard in the place of the browser's, or none at all, and gives back what is written to
 * it and the way back.
 */
export function stubClipboard(kind: "works" | "fails" | "is missing") {
  const written: string[] = [];
  const clipboard = {
    writeText: async (text: string) => {
      if (kind === "fails") throw new DOMException("Not allowed.", "NotAllowedError");
      written.push(text);
    },
  };
  const before = Object.getOwnPropertyDescriptor(navigator, "clipboard");
  // An own property hides the browser's, which stands on the prototype.
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: kind === "is missing" ? undefined : clipboard,
  });
  const restore = () => {
    if (before) Object.defineProperty(navigator, "clipboard", before);
    else Reflect.deleteProperty(navigator, "clipboard");
  };
  return { written, restore };
}
