import { replaceClipboard } from "../../stories/support/replaceClipboard.js";

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
  return { written, restore: replaceClipboard(kind === "is missing" ? undefined : clipboard) };
}
