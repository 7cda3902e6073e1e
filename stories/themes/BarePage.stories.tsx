import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, within } from "storybook/test";
import { hasForcedColors } from "../support/hasForcedColors.js";
import { BarePage } from "./BarePage.js";
import { CallEnds, type CallEndsProps } from "./CallEnds.js";
import { reasons } from "../data/reasons.js";
import { labels, titleOf } from "../support/words.js";

interface Args extends CallEndsProps {
  readonly theme: "light" | "dark";
}

/** A page without any theme: the kit's own values, in the color scheme of the place it is in. */
const meta = {
  title: "Themes/Bare page",
  // A docs page has all stories at once; each of these has sheets or a dialog for itself.
  tags: ["!autodocs"],
  args: { theme: "light", hasDialog: false, onRetry: fn(), onGetHelp: fn(), onDismiss: fn() },
  argTypes: {
    theme: { control: "inline-radio", options: ["light", "dark"] },
    hasDialog: { control: false },
  },
  render: ({ theme, ...args }) => (
    <BarePage theme={theme}>{(container) => <CallEnds {...args} container={container} />}</BarePage>
  ),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Its text is light, so that what is behind it is not; forced colors are as the user wants them. */
async function expectDarkLook(element: Element): Promise<void> {
  const expected = hasForcedColors() ? "rgb(0, 0, 0)" : "rgb(236, 238, 242)";
  await expect(element).toHaveStyle({ color: expected });
}

export const Light: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const banner = within(canvas.getByRole("region", { name: titleOf(reasons.networkDrop) }));
    await userEvent.click(banner.getByRole("button", { name: labels.rejoin }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

export const Dark: Story = {
  name: "Dark in a light page",
  args: { theme: "dark" },
  play: async ({ canvas }) => {
    const banner = canvas.getByRole("region", { name: "The connection was lost" });
    await expectDarkLook(banner);
  },
};

export const Dialog: Story = {
  args: { hasDialog: true },
  play: async ({ args, userEvent }) => {
    const dialog = within(
      await screen.findByRole("dialog", { name: titleOf(reasons.networkDrop) }),
    );
    await userEvent.click(dialog.getByRole("button", { name: labels.rejoin }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

export const DarkDialog: Story = {
  name: "Dark dialog in a light page",
  args: { theme: "dark", hasDialog: true },
  play: async () => {
    await expectDarkLook(await screen.findByRole("dialog"));
  },
};
