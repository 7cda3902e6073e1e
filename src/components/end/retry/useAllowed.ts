"use client";

import { useState } from "react";
import { attempt } from "../../../reason/attempt.js";
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
    const watch = (status: PermissionStatus | undefined) => {
      if (!status || isOver) return;
      const look = () => setAllowed(status.state === "granted");
      status.addEventListener("change", look);
      ends.push(() => status.removeEventListener("change", look));
    };
    for (const name of devices as readonly PermissionName[]) {
      // Some browsers refuse to tell of a device that they do not know, others know of no permissions.
      attempt(() => navigator.permissions.query({ name }).then(watch, () => {}));
    }
    return () => {
      isOver = true;
      setAllowed(false);
      for (const end of ends) end();
    };
  }, [isNeeded, endKey]);

  return isNeeded && isAllowed;
}
