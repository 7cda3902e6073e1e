"use client";

import { useState } from "react";

/** Whether the last copy worked, and the text it was about. */
export interface CopyResult {
  readonly isCopied: boolean;
  readonly text: string;
}

/** Copies a text, and tells whether that worked: without a clipboard the text stays at hand. */
export function useCopy(
  onDone: (isCopied: boolean) => void,
): [CopyResult | undefined, (text: string) => void] {
  const [result, setResult] = useState<CopyResult>();
  const finish = (isCopied: boolean, text: string) => {
    setResult({ isCopied, text });
    onDone(isCopied);
  };
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return finish(false, text);
    }
    return finish(true, text);
  };
  return [result, (text) => void copy(text)];
}
