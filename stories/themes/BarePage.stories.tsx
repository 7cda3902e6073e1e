import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, screen, within } from "storybook/test";
import { CallEnds, type CallEndsProps } from "./CallEnds.js";

interface Args extends CallEndsProps {
  readonly colorScheme: "light" | "dark";
}

/** A page without any theme: the kit's own values, in the color scheme of the place it is in. */
const meta = {
  title: "Themes/Bare page",
  // A docs page has all stories at once; each of these has sheets or a dialog for itself.
  tags: ["!autodocs"],
  args: { colorScheme: "light", hasDialog: false, onRetry: fn(), onGetHelp: fn(), onDismiss: fn() },
  argTypes: {
    colorScheme: { control: "inline-radio", options: ["light", "dark"] },
    hasDialog: { control: false },
  },
  render: (args) => <BarePage {...args} />,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const darkSurface = { backgroundColor: "rgb(27, 29, 34)" };

export const Light: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const banner = within(canvas.getByRole("region", { name: "The connection was lost" }));
    await userEvent.click(banner.getByRole("button", { name: "Rejoin" }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

export const Dark: Story = {
  name: "Dark in a light page",
  args: { colorScheme: "dark" },
  play: async ({ canvas }) => {
    const banner = canvas.getByRole("region", { name: "The connection was lost" });
    await expect(banner).toHaveStyle(darkSurface);
  },
};

export const Dialog: Story = {
  args: { hasDialog: true },
  play: async ({ args, userEvent }) => {
    const dialog = within(await screen.findByRole("dialog", { name: "The connection was lost" }));
    await userEvent.click(dialog.getByRole("button", { name: "Rejoin" }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

export const DarkDialog: Story = {
  name: "Dark dialog in a light page",
  args: { colorScheme: "dark", hasDialog: true },
  play: async () => {
    await expect(await screen.findByRole("dialog")).toHaveStyle(darkSurface);
  },
};

function BarePage({ colorScheme, ...props }: Args) {
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const look = { colorScheme, color: "CanvasText", backgroundColor: "Canvas" };
  return (
    <div ref={setContainer} style={look}>
      <div style={{ display: "grid", gap: 16, maxWidth: 560, padding: 24 }}>
        <h1>The weekly</h1>
        <p>
          Every Tuesday at 9:00. <button type="button">Join</button>
        </p>
        {container && <CallEnds {...props} container={container} />}
      </div>
    </div>
  );
}
