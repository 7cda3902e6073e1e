import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { CallEndDetails, CallEndedPage } from "../src/index.js";
import { reasons } from "./data/reasons.js";
import { descriptionOf, labels, titleOf } from "./support/words.js";

/** The full view after a call, in the middle of whatever box it gets. */
const meta = {
  title: "Components/CallEndedPage",
  component: CallEndedPage,
  // CallEndedPage.mdx is its page.
  tags: ["!autodocs"],
  args: {
    callEndReason: reasons.networkDrop,
    onRetry: fn(),
    onSignIn: fn(),
    onGetHelp: fn(),
  },
  argTypes: {
    callEndReason: { control: "object" },
    context: { control: "object" },
    call: { table: { disable: true } },
    children: { control: false },
  },
} satisfies Meta<typeof CallEndedPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The heading takes the focus, which has the reason read out. */
export const ConnectionLost: Story = {
  name: "Connection lost",
  play: async ({ args, canvas, userEvent }) => {
    const heading = canvas.getByRole("heading", { name: titleOf(reasons.networkDrop), level: 1 });
    await expect(heading).toHaveFocus();
    await expect(heading).toHaveAccessibleDescription(descriptionOf(reasons.networkDrop));

    await userEvent.keyboard("{Tab}{Enter}");
    await expect(args.onRetry).toHaveBeenCalledTimes(1);
  },
};

/** What the app puts inside comes last. */
export const WithOwnContent: Story = {
  name: "With the app's own content",
  args: {
    callEndReason: reasons.noAnswer,
    context: { direction: "Outgoing", otherPartyName: "Mia" },
    children: (
      <>
        <a href="#appointments">Back to appointments</a>
        <CallEndDetails />
      </>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link", { name: "Back to appointments" })).toBeVisible();
    await expect(canvas.getByText(labels.details)).toBeVisible();
  },
};
