"use client";

import { useState } from "react";

/** What became of the last copy: nothing yet, done, or the text that could not be copied. */
export type CopyResult = { kind: "none" } | { kind: "copied" } | { kind: "failed"; text: string };

/** Copies a text, and tells whether that worked: a page without a clipboard keeps the text at hand. */
export function useCopy(
  onDone: (result: CopyResult) => void,
): [CopyResult, (text: string) => void] {
  const [result, setResult] = useState<CopyResult>({ kind: "none" });
  const finish = (next: CopyResult) => {
    setResult(next);
    onDone(next);
  };
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      finish({ kind: "copied" });
    } catch {
      finish({ kind: "failed", text });
    }
  };
  return [result, (text) => void copy(text)];
}
