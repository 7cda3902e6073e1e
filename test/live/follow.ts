import { act, renderHook } from "@testing-library/react";
import type { CallEndSource } from "../../src/index.js";
import { useEndedCall } from "../../src/components/end/useEndedCall.js";

/** Follows a source as a component does, in StrictMode. */
export function follow(source: CallEndSource | null | undefined) {
  const { result, rerender, unmount } = renderHook(
    (props: { source: CallEndSource | null | undefined }) => useEndedCall(props.source),
    { initialProps: { source }, reactStrictMode: true },
  );
  return {
    /** The end that the component sees now. */
    end: () => result.current,
    /** Something happens to the source. */
    when<T>(happen: () => T): T {
      let result: T | undefined;
      act(() => {
        result = happen();
      });
      return result as T;
    },
    /** The component gets another source, or renders again with the same one. */
    render: (next: CallEndSource | null | undefined) => rerender({ source: next }),
    unmount,
  };
}
