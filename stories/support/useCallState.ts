import { useCallback, useSyncExternalStore } from "react";
import type { FakeCall } from "../../fakes/FakeCall.js";

/** The state of a call, now and after each change. */
export function useCallState(call: FakeCall): FakeCall["state"] {
  const subscribe = useCallback(
    (onChange: () => void) => {
      call.on("stateChanged", onChange);
      return () => call.off("stateChanged", onChange);
    },
    [call],
  );
  return useSyncExternalStore(subscribe, () => call.state);
}
