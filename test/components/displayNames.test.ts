import { expect, it } from "vitest";
import * as kit from "../../src/index.js";

const isComponent = (name: string) => /^[A-Z]/.test(name) && name !== "CallEnd";
const components = [
  ...Object.entries(kit).filter(([name]) => isComponent(name)),
  ...Object.entries(kit.CallEnd).map(([name, part]) => [`CallEnd.${name}`, part] as const),
] as readonly (readonly [string, { displayName?: string }])[];

it.each(components)("%s has its name in React's developer tools", (name, component) => {
  expect(component.displayName).toBe(name);
});

it("finds components and parts", () => {
  expect(components.length).toBeGreaterThan(15);
});
