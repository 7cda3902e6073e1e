import { useEffect, useEffectEvent, useState } from "react";

/** How long the address waits for the next keystroke, in milliseconds. */
const patience = 250;

/**
 * A state that is shared with the address, but never waits for it: what the user does is there at
 * once, and shared when they pause; what the address says in between replaces it.
 */
export function useOwnState<State extends object>(
  shared: State,
  share: (state: State) => void,
): [State, (change: Partial<State>) => void] {
  const [own, setOwn] = useState(shared);
  const [known, setKnown] = useState(shared);
  const [sent, setSent] = useState<State>();

  if (!isSame(shared, known)) {
    setKnown(shared);
    // Our own words come back later; meanwhile the user may have typed on.
    if (sent && isSame(shared, sent)) setSent(undefined);
    else setOwn(shared);
  }

  const send = useEffectEvent(() => {
    if (isSame(own, known)) return;
    setSent(own);
    share(own);
  });
  useEffect(() => {
    const timer = setTimeout(send, patience);
    return () => clearTimeout(timer);
  }, [own]);

  return [own, (change) => setOwn((now) => ({ ...now, ...change }))];
}

function isSame<State extends object>(one: State, other: State): boolean {
  return (Object.keys(one) as (keyof State)[]).every((key) => one[key] === other[key]);
}
