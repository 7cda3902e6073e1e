import type { ReactNode } from "react";
import { BarePage } from "../../stories/themes/BarePage.js";
import { FluentPage } from "../../stories/themes/FluentPage.js";
import { ShadcnPage } from "../../stories/themes/ShadcnPage.js";

type Page = (children: (container: HTMLElement) => ReactNode) => ReactNode;

interface Theme {
  readonly name: string;
  readonly page: Page;
  /** The least contrast of title and description; the host's own colors need not be as strong. */
  readonly reading: number;
  /** The least contrast of a primary button's fill. */
  readonly fill: number;
  /** Whether the banner's primary buttons are filled; else they have a border. */
  readonly hasFills?: boolean;
}
const kit = { reading: 7, fill: 3 };
const bridge = { reading: 4.5, fill: 3 };
const fluent = { ...bridge, hasFills: false };

/** The pages whose colors must be strong enough. */
export const themes: readonly Theme[] = [
  { name: "no theme, light", page: (ends) => <BarePage theme="light">{ends}</BarePage>, ...kit },
  { name: "no theme, dark", page: (ends) => <BarePage theme="dark">{ends}</BarePage>, ...kit },
  {
    name: "Fluent, light",
    page: (ends) => <FluentPage theme="light">{ends}</FluentPage>,
    ...fluent,
  },
  {
    name: "Fluent, dark",
    page: (ends) => <FluentPage theme="dark">{ends}</FluentPage>,
    ...fluent,
    // Fluent's own primary buttons have this brand color on this background, too.
    fill: 2,
  },
  {
    name: "Fluent, high contrast",
    page: (ends) => <FluentPage theme="high contrast">{ends}</FluentPage>,
    ...fluent,
  },
  {
    name: "shadcn, light",
    page: (ends) => <ShadcnPage theme="light">{ends}</ShadcnPage>,
    ...bridge,
  },
  { name: "shadcn, dark", page: (ends) => <ShadcnPage theme="dark">{ends}</ShadcnPage>, ...bridge },
];
