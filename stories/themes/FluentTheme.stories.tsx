import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { CallEnds, type CallEndsProps } from "./CallEnds.js";
import { FluentPage, fluentThemes } from "./FluentPage.js";
import { playBanners, playDialog } from "./plays.js";

interface Args extends CallEndsProps {
  readonly theme: keyof typeof fluentThemes;
}

/**
 * Inside a `FluentProvider`, with `react-call-end-reason/themes/fluent.css`: the kit takes its
 * colors, corners and fonts, whatever the color scheme of the page around it.
 */
const meta = {
  title: "Themes/Fluent UI",
  // A docs page has all stories at once; each of these has sheets or a dialog for itself.
  tags: ["!autodocs"],
  args: { theme: "light", hasDialog: false, onRetry: fn(), onGetHelp: fn(), onDismiss: fn() },
  argTypes: {
    theme: { control: "inline-radio", options: Object.keys(fluentThemes) },
    hasDialog: { control: false },
  },
  render: ({ theme, ...args }, { globals }) => (
    <FluentPage theme={theme} dir={globals.direction === "rtl" ? "rtl" : "ltr"}>
      {(container) => <CallEnds {...args} container={container} />}
    </FluentPage>
  ),
  play: (context) =>
    playBanners(context, {
      box: (canvas) => canvas.getByRole("group", { name: /message bar/ }),
      button: "Save again",
    }),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Light: Story = {};

export const Dark: Story = { name: "Dark in a light page", args: { theme: "dark" } };

export const HighContrast: Story = { name: "High contrast", args: { theme: "high contrast" } };

/** Put into the provider's element by `container`, where Fluent's variables are. */
export const Dialog: Story = { args: { hasDialog: true }, play: playDialog };

export const DarkDialog: Story = {
  name: "Dark dialog in a light page",
  args: { theme: "dark", hasDialog: true },
  play: playDialog,
};

export const HighContrastDialog: Story = {
  name: "High contrast dialog",
  args: { theme: "high contrast", hasDialog: true },
  play: playDialog,
};
