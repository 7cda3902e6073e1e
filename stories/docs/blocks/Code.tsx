import { Source } from "@storybook/addon-docs/blocks";
import { useTheme } from "storybook/theming";

/** Code of TypeScript as it stands, light or dark with the page. */
export function Code({ code }: { readonly code: string }) {
  return <Source code={code} language="tsx" format={false} dark={useTheme().base === "dark"} />;
}
