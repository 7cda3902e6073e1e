import { render } from "@testing-library/react";
import { StrictMode } from "react";
import { expect, it } from "vitest";
import { liveSources } from "../../fakes/liveSources.ts";
import { OutcomeOf } from "./OutcomeOf.js";

it.each(Object.entries(liveSources))(
  "the source %s has no listener left after 1,000 mounts and unmounts, nor more of them in between",
  (_, make) => {
    const { source, begin, listenerCount } = make();
    begin();
    const counts = new Set<number>();
    // In one root: a thousand of them would take most of the time.
    const { rerender } = render(null);
    for (let index = 0; index < 1000; index++) {
      rerender(
        <StrictMode>
          <OutcomeOf source={source} />
          <OutcomeOf source={source} />
        </StrictMode>,
      );
      counts.add(listenerCount());
      rerender(null);
    }

    expect(counts.size).toBe(1);
    expect(listenerCount()).toBe(0);
  },
  30_000,
);
