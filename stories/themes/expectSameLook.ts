import { expect } from "storybook/test";

const surface = ["backgroundColor", "color", "fontFamily"] as const;
const button = [...surface, "borderRadius", "fontSize", "fontWeight", "height"] as const;

/** Holds a banner, a dialog or a button of the kit to its neighbour of the same theme. */
export async function expectSameLook(ours: Element, neighbour: Element): Promise<void> {
  const properties = ours instanceof HTMLButtonElement ? button : surface;
  const look = (element: Element) => {
    const style = getComputedStyle(element);
    return Object.fromEntries(properties.map((name) => [name, style[name]]));
  };
  await expect(look(ours)).toEqual(look(neighbour));
}
