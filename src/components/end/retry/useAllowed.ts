"use client";

import { useState } from "react";
import { useEarlyEffect } from "../../provider/useEarlyEffect.js";

const devices = ["microphone", "camera"];

/**
 * Whether the user allowed a device while this end is shown, as far as the browser tells without
 * asking anybody. Only looked at while that is needed.
 */
export function useAllowed(isNeeded: boolean, endKey: unknown): boolean {
  const [isAllowed, setAllowed] = useState(false);

  useEarlyEffect(() => {
    if (!isNeeded) return undefined;
    const ends: (() => void)[] = [];
    let isOver = false;
    const watch = async (name: string) => {
      const status = await findPermission(name);
      if (!status || isOver) return;
      const look = () => setAllowed(status.state === "granted");
      status.addEventListener("change", look);
      ends.push(() => status.removeEventListener("change", look));
    };
    for (const name of devices) void watch(name);
    return () => {
      isOver = true;
      setAllowed(false);
      for (const end of ends) end();
    };
  }, [isNeeded, endKey]);

  return isNeeded && isAllowed;
}

/** The state of a permission; `undefined` where the browser does not know it, or tells of none. */
async function findPermission(name: string): Promise<PermissionStatus | undefined> {
  try {
    return await navigator.permissions.query({ name: name as PermissionName });
  } catch {
    return undefined;
  }
}
