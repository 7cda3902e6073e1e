import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { CallEnds, type CallEndsProps } from "./CallEnds.js";
import { playBanners, playDialog } from "./plays.js";
import { ShadcnPage } from "./ShadcnPage.js";

interface Args extends CallEndsProps {
  readonly theme: "light" | "dark";
}

/**
 * On a page with the variables of shadcn/ui and Tailwind's reset, with
 * `react-call-end-reason/themes/shadcn.css`: the kit takes its colors, corners and font weights.
 */
const meta = {
  title: "Themes/shadcn",
  // A docs page has all stories at once; each of these has sheets or a dialog for itself.
  tags: ["!autodocs"],
  args: { theme: "light", hasDialog: false, onRetry: fn(), onGetHelp: fn(), onDismiss: fn() },
  argTypes: {
    theme: { control: "inline-radio", options: ["light", "dark"] },
    hasDialog: { control: false },
  },
  render: ({ theme, ...args }) => (
    <ShadcnPage theme={theme}>
      {(container) => <CallEnds {...args} container={container} />}
    </ShadcnPage>
  ),
  play: (context) =>
    playBanners(context, {
      box: (canvas) => canvas.getByLabelText(/card/i),
      button: "Join",
      exceptBackground: true,
    }),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Light: Story = {};

/** The class `dark` on an element in the page, as on the page itself. */
export const Dark: Story = { name: "Dark in a light page", args: { theme: "dark" } };

export const Dialog: Story = { args: { hasDialog: true }, play: playDialog };

/** Put into the element that has the class, by `container`. */
export const DarkDialog: Story = {
  name: "Dark dialog in a light page",
  args: { theme: "dark", hasDialog: true },
  play: playDialog,
};
