import { DocsContainer } from "@storybook/addon-docs/blocks";
import { type ComponentProps, useEffect, useState } from "react";
import { addons } from "storybook/preview-api";
import { themes } from "storybook/theming";
import { readPage } from "./Page.js";

type Globals = Readonly<Record<string, unknown>>;

/** Storybook's event with all globals, sent whenever one changes. */
const globalsUpdated = "globalsUpdated";

/** A docs page in the theme that is chosen in the toolbar, as the stories on it are. */
export function ThemedDocs(props: ComponentProps<typeof DocsContainer>) {
  const [theme, setTheme] = useState(() => readTheme(props.context));

  useEffect(() => {
    const channel = addons.getChannel();
    const update = ({ globals }: { globals: Globals }) => setTheme(readPage(globals).theme);
    channel.on(globalsUpdated, update);
    return () => channel.off(globalsUpdated, update);
  }, []);

  return <DocsContainer {...props} theme={theme === "dark" ? themes.dark : themes.light} />;
}

/** The theme at first; the type of the context does not tell of the store that has it. */
function readTheme(context: object): "light" | "dark" {
  const { store } = context as { store?: { userGlobals?: { get(): Globals } } };
  return readPage(store?.userGlobals?.get() ?? {}).theme;
}
