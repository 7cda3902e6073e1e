"use client";

import { useCallback, useRef, useState } from "react";
import { useEarlyEffect } from "../provider/useEarlyEffect.js";

/** The ids of the parts that name and describe an end; `undefined` where there is no such part. */
export interface PartIds {
  readonly title: string | undefined;
  readonly description: string | undefined;
}

/** Tells that a part is there, and its id; the result takes it back. */
export type RegisterPart = (part: keyof PartIds, id: string) => () => void;

/**
 * The ids of the title and the description that are really there, and how these tell theirs: an app
 * may give them ids of its own, or leave one out. Until they are on the page, the usual
 * ones; none before the end.
 */
export function usePartIds(usual: PartIds | undefined): [PartIds | undefined, RegisterPart] {
  const present = useRef<PartIds>({ title: undefined, description: undefined });
  const [found, setFound] = useState<PartIds>();
  const register: RegisterPart = useCallback((part, id) => {
    const note = (next: string | undefined) => {
      present.current = { ...present.current, [part]: next };
      setFound((before) => before && present.current);
    };
    note(id);
    return () => note(undefined);
  }, []);

  // After the effects of the parts, which have told by now.
  useEarlyEffect(() => {
    const { title, description } = present.current;
    const isUsual = title === usual?.title && description === usual?.description;
    if (usual && !found && !isUsual) setFound(present.current);
  });
  return [found ?? usual, register];
}
