"use client";

import { useCallback, useRef } from "react";
import { useEarlyEffect } from "../../provider/useEarlyEffect.js";
import { enterModal } from "./enterModal.js";

/**
 * A ref for the element of a modal dialog, which is the only thing to use on its page for as long as
 * it is there and open. Nothing is left behind when it goes, however it does.
 */
export function useModal(isOpen: boolean): (element: HTMLElement | null) => void {
  const leave = useRef<() => void>(undefined);
  const end = useCallback(() => {
    leave.current?.();
    leave.current = undefined;
  }, []);

  // While it fades out, the page behind can be used again.
  useEarlyEffect(() => (isOpen ? end : undefined), [isOpen, end]);

  return useCallback(
    (element) => {
      end();
      if (element) leave.current = enterModal(element);
    },
    [end],
  );
}
