import { expect } from "storybook/test";
import { hasForcedColors } from "../support/hasForcedColors.js";

const surface = ["backgroundColor", "color", "fontFamily"] as const;
const button = [...surface, "borderRadius", "fontSize", "fontWeight"] as const;

/**
 * Holds a banner, a dialog or a button of the kit to its neighbour of the same theme. The buttons of
 * the dialog are higher than others in every theme.
 */
export async function expectSameLook(
  ours: Element,
  neighbour: Element,
  { exceptHeight = false, exceptBackground = false } = {},
): Promise<void> {
  // Then every theme looks as the user wants it.
  if (hasForcedColors()) return;
  const isButton = ours instanceof HTMLButtonElement;
  const properties = isButton
    ? [...button, ...(exceptHeight ? [] : (["height"] as const))]
    : surface.filter((name) => !exceptBackground || name !== "backgroundColor");
  const look = (element: Element) => {
    const style = getComputedStyle(element);
    return Object.fromEntries(properties.map((name) => [name, style[name]]));
  };
  await expect(look(ours)).toEqual(look(neighbour));
}
