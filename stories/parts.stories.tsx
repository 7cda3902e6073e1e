import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentProps } from "react";
import { expect, fn } from "storybook/test";
import { CallEnd } from "../src/index.js";
import { reasons } from "./data/reasons.js";
import { titleOf } from "./support/words.js";

/** What an app's own design system brings along. */
function Card(props: ComponentProps<"section">) {
  return (
    <section
      {...props}
      style={{
        display: "grid",
        justifyItems: "center",
        gap: 12,
        maxWidth: 320,
        padding: 24,
        border: "2px solid #818895",
        borderRadius: 4,
        textAlign: "center",
      }}
    />
  );
}

function Heading({ children, ...props }: ComponentProps<"h2">) {
  return <h2 {...props}>{children}</h2>;
}

function PillButton(props: ComponentProps<"button">) {
  return <button type="button" {...props} style={{ borderRadius: 999, paddingInline: 20 }} />;
}

/** The parts of the ready-made components, for a layout of your own. */
const meta = {
  title: "Your own markup/Parts",
  component: CallEnd.Root,
  // Parts.mdx is its page.
  tags: ["!autodocs"],
  args: {
    callEndReason: reasons.networkDrop,
    context: { otherPartyName: "Mia" },
    onRetry: fn(),
    onGetHelp: fn(),
  },
  argTypes: {
    callEndReason: { control: "object" },
    context: { control: "object" },
    call: { table: { disable: true } },
    asChild: { table: { disable: true } },
    children: { control: false },
  },
} satisfies Meta<typeof CallEnd.Root>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each part puts its props on one element; with `asChild` that is a component of the app. */
export const OwnCard: Story = {
  name: "A card of your own",
  render: (args) => (
    <CallEnd.Root {...args} asChild>
      <Card>
        <CallEnd.Icon />
        <CallEnd.Title asChild>
          <Heading />
        </CallEnd.Title>
        <CallEnd.Description />
        <CallEnd.Actions>
          <CallEnd.RetryButton asChild>
            <PillButton>Back to the call</PillButton>
          </CallEnd.RetryButton>
        </CallEnd.Actions>
        <CallEnd.Announcer />
      </Card>
    </CallEnd.Root>
  ),
  play: async ({ args, canvas, userEvent }) => {
    const card = canvas.getByRole("region", { name: titleOf(reasons.networkDrop) });
    await expect(card.tagName).toBe("SECTION");
    await expect(canvas.getByRole("heading", { name: titleOf(reasons.networkDrop) })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Back to the call" }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

/** Without `asChild` each part brings its own element. */
export const PlainParts: Story = {
  name: "Plain parts",
  args: { callEndReason: reasons.serviceFailure },
  render: (args) => (
    <CallEnd.Root {...args}>
      <CallEnd.Title />
      <CallEnd.Description />
      <CallEnd.Actions style={{ marginBlockStart: 12 }} />
      <CallEnd.Announcer />
    </CallEnd.Root>
  ),
};

/** The icon and the words on the button replaced. */
export const OwnIcon: Story = {
  name: "An icon of your own",
  render: (args) => (
    <CallEnd.Root {...args} style={{ display: "flex", flexWrap: "wrap", gap: 12 }}>
      <CallEnd.Icon asChild>
        <svg>
          <circle cx="12" cy="12" r="9" />
          <path d="M12 7v6m0 3v.5" />
        </svg>
      </CallEnd.Icon>
      <div style={{ flex: "1 1 12rem" }}>
        <CallEnd.Title />
        <CallEnd.Description />
      </div>
      <CallEnd.RetryButton />
      <CallEnd.Announcer />
    </CallEnd.Root>
  ),
};
