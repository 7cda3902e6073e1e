import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import "../../src/styles/styles.css";

/** How the element of that kind looks in the top layer, where a browser has styles of its own. */
function look(kind: string, popover: boolean): string[] {
  const { container, unmount } = render(
    <div data-call-end={kind} popover={popover ? "manual" : undefined}>
      <p data-call-end-part="title">The connection was lost</p>
    </div>,
  );
  const element = container.querySelector<HTMLElement>("[data-call-end]")!;
  if (popover) element.showPopover();
  const style = getComputedStyle(element);
  const found = Array.from(style)
    .filter((name) => !name.startsWith("--") && name !== "overlay")
    .map((name) => `${name}: ${style.getPropertyValue(name)}`);
  unmount();
  return found;
}

it.each(["dialog", "overlay"])("the %s looks in the top layer as it does elsewhere", (kind) => {
  const elsewhere = look(kind, false);
  expect(elsewhere.length).toBeGreaterThan(200);

  expect(look(kind, true)).toEqual(elsewhere);
});
