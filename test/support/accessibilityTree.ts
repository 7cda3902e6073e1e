import { devTools } from "./devTools.js";

interface Frame {
  frame: { id: string; url: string };
  childFrames?: Frame[];
}
interface Value {
  value?: unknown;
}
interface Node {
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: { name: string; value: Value }[];
}

/** One thing as the browser tells it to a screen reader, e.g. `modal` among its properties. */
export interface Told {
  readonly role: unknown;
  readonly name: unknown;
  readonly description: unknown;
  readonly [property: string]: unknown;
}

/** All that the browser tells a screen reader about the test's page, without bare boxes. */
export async function accessibilityTree(): Promise<Told[]> {
  const { frameTree } = (await devTools().send("Page.getFrameTree")) as { frameTree: Frame };
  const own = allFrames(frameTree).find(({ frame }) => frame.url === location.href);
  const { nodes } = (await devTools().send("Accessibility.getFullAXTree", {
    frameId: own?.frame.id,
  })) as { nodes: Node[] };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
      role: role?.value,
      name: name?.value ?? "",
      description: description?.value ?? "",
    }))
    .filter(({ role }) => role !== "generic" && role !== "InlineTextBox");
}

function allFrames(tree: Frame): Frame[] {
  return [tree, ...(tree.childFrames ?? []).flatMap(allFrames)];
}
