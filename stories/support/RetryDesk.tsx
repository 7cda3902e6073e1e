import { type ReactNode, useState } from "react";
import type { CallEndDescription } from "../../src/index.js";
import { reasons } from "../data/reasons.js";

interface RetryDeskProps {
  /** The kit, given what to retry with. */
  readonly children: (onRetry: (end: CallEndDescription) => Promise<void>) => ReactNode;
  readonly onRetry?: (end: CallEndDescription) => unknown;
}

interface Attempt {
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** Stands in for the service: you say how the retry that is under way goes on. */
export function RetryDesk({ children, onRetry }: RetryDeskProps) {
  const [attempt, setAttempt] = useState<Attempt>();
  const [isBack, setBack] = useState(false);
  const retry = (end: CallEndDescription) =>
    new Promise<void>((resolve, reject) => {
      setAttempt({ resolve, reject });
      onRetry?.(end);
    });
  const finish = (how: (current: Attempt) => void) => () => {
    if (attempt) how(attempt);
    setAttempt(undefined);
  };
  if (isBack) return <p>You are back in the call.</p>;
  return (
    <div style={{ display: "grid", gap: 16 }}>
      {children(retry)}
      {attempt && (
        <p style={{ display: "flex", flexWrap: "wrap", gap: 8, margin: 0 }}>
          <button
            type="button"
            onClick={finish(({ resolve }) => {
              resolve();
              setBack(true);
            })}
          >
            The retry works
          </button>
          <button
            type="button"
            onClick={finish(({ reject }) => reject({ ...reasons.signInExpired }))}
          >
            It fails: the sign-in has expired
          </button>
          <button type="button" onClick={finish(({ reject }) => reject(new Error("No idea")))}>
            It fails for no known reason
          </button>
        </p>
      )}
    </div>
  );
}
