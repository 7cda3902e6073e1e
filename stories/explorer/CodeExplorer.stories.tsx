import type { Meta, StoryObj } from "@storybook/react-vite";
import { useArgs, useGlobals } from "storybook/preview-api";
import { readPage } from "../support/Page.js";
import { CodeExplorer } from "./CodeExplorer.js";
import {
  type ExplorerArgs,
  type ExplorerState,
  firstState,
  readState,
  writeState,
} from "./ExplorerState.js";
import { linkTo } from "./linkTo.js";

/** What a call's end means, whom to ask, and the code that shows it. */
const meta = {
  title: "Code explorer",
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
  args: writeState(firstState),
  render: function Explorer(args, { id }) {
    const [, updateArgs] = useArgs<ExplorerArgs>();
    const [globals, updateGlobals] = useGlobals();
    const page = readPage(globals);
    return (
      <CodeExplorer
        state={readState(args)}
        page={page}
        onState={(state: ExplorerState) => updateArgs(writeState(state))}
        onPage={updateGlobals}
        linkTo={(state) => linkTo(id, state, page)}
      />
    );
  },
} satisfies Meta<ExplorerArgs>;

export default meta;

// Without a play: it would type over what a link says.
export const Explorer: StoryObj<typeof meta> = { name: "Code explorer" };
