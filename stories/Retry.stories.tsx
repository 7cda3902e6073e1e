import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import { CallEndedBanner } from "../src/index.js";
import { setBrowserOnline, takeNetworkAway } from "../fakes/setBrowserOnline.js";
import { reasons } from "./data/reasons.js";
import { RetryDesk } from "./support/RetryDesk.js";
import { labels, titleOf } from "./support/words.js";

/** What the retry button goes through when `onRetry` returns a promise, and without a network. */
const meta = {
  title: "Components/Retrying",
  component: CallEndedBanner,
  tags: ["!autodocs"],
  args: { callEndReason: reasons.networkDrop, onRetry: fn(), onSignIn: fn() },
  argTypes: { callEndReason: { control: "object" }, call: { table: { disable: true } } },
  render: ({ onRetry, ...args }) => (
    <RetryDesk onRetry={onRetry}>
      {(retry) => <CallEndedBanner {...args} onRetry={retry} />}
    </RetryDesk>
  ),
} satisfies Meta<typeof CallEndedBanner>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = Parameters<NonNullable<Story["play"]>>[0];

async function startRetry({ canvas, userEvent }: Play) {
  const button = canvas.getByRole("button", { name: labels.rejoin });
  await userEvent.click(button);
  await expect(button).toHaveAttribute("aria-busy", "true");
  return button;
}

/** The button keeps the focus, says that it is busy, and a second press does nothing. */
export const UnderWay: Story = {
  name: "Under way",
  play: async (context) => {
    const button = await startRetry(context);
    await expect(button).toHaveFocus();
    await expect(button).toHaveAccessibleName(labels.rejoining);
    await context.userEvent.keyboard("{Enter}");
    await expect(context.args.onRetry).toHaveBeenCalledOnce();
  },
};

/** What comes next is the app's: here it takes the banner away. */
export const ItWorks: Story = {
  name: "It works",
  play: async (context) => {
    const { canvas, userEvent } = context;
    await startRetry(context);
    await userEvent.click(canvas.getByRole("button", { name: "The retry works" }));
    await expect(await canvas.findByText("You are back in the call.")).toBeVisible();
  },
};

/** What the promise fails with has codes of its own: that is the reason now. */
export const ItFailsForAnotherReason: Story = {
  name: "It fails for another reason",
  play: async (context) => {
    const { args, canvas, userEvent } = context;
    await startRetry(context);
    await userEvent.click(canvas.getByRole("button", { name: /the sign-in has expired/ }));
    await expect(
      await canvas.findByRole("region", { name: titleOf(reasons.signInExpired) }),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: labels.signIn }));
    await expect(args.onSignIn).toHaveBeenCalledOnce();
  },
};

/** After an error without codes the reason before stays, and a note says that it failed. */
export const ItFailsForNoKnownReason: Story = {
  name: "It fails for no known reason",
  play: async (context) => {
    const { canvas, userEvent } = context;
    const button = await startRetry(context);
    await userEvent.click(canvas.getByRole("button", { name: "It fails for no known reason" }));
    await waitFor(() => expect(button).not.toHaveAttribute("aria-busy"));
    await expect(canvas.getByRole("region", { name: titleOf(reasons.networkDrop) })).toBeVisible();
    await expect(document.querySelector(`[data-call-end-part="note"]`)).toHaveTextContent(
      labels.retryFailed,
    );
  },
};

/** The button waits, and the sentence says so. Nothing is retried by itself when the network is back. */
export const WithoutANetwork: Story = {
  name: "Without a network",
  beforeEach: takeNetworkAway,
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole("button", { name: labels.rejoin });
    await expect(document.querySelector(`[data-call-end-part="description"]`)).toHaveTextContent(
      labels.offline,
    );
    await userEvent.click(button);
    await expect(args.onRetry).not.toHaveBeenCalled();
  },
};

/** The sentence says that the network is back, and the button works again. */
export const BackOnline: Story = {
  name: "Back online",
  beforeEach: takeNetworkAway,
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole("button", { name: labels.rejoin });
    await expect(button).toHaveAttribute("aria-disabled", "true");
    setBrowserOnline(true);
    await waitFor(() => expect(button).not.toHaveAttribute("aria-disabled"));
    await expect(document.querySelector(`[data-call-end-part="description"]`)).toHaveTextContent(
      `${labels.online} ${labels.ready}`,
    );
    await expect(args.onRetry).not.toHaveBeenCalled();
    await userEvent.click(button);
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};
