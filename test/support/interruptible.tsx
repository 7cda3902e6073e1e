import { onTestFinished } from "vitest";

/** More than React works at a stretch before it lets the page have its turn. */
const longerThanATurn = 8;

/** Lets React work as it does on a page, in turns of its own, until the test is over. */
export function workInTurns(): void {
  const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  const before = environment.IS_REACT_ACT_ENVIRONMENT;
  environment.IS_REACT_ACT_ENVIRONMENT = false;
  onTestFinished(() => {
    environment.IS_REACT_ACT_ENVIRONMENT = before;
  });
}

/** Something that takes long to render, and tells what it was rendered for when it was. */
export function Slow<Value>({ value, onRender }: SlowProps<Value>) {
  const end = performance.now() + longerThanATurn;
  while (performance.now() < end);
  onRender(value);
  return null;
}

interface SlowProps<Value> {
  readonly value: Value;
  readonly onRender: (value: Value) => void;
}
