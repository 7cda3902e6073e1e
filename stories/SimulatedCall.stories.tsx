import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, waitFor } from "storybook/test";
import { endings } from "./data/endings.js";
import { CallApp } from "./support/CallApp.js";
import { reasons } from "./data/reasons.js";
import { labels, titleOf } from "./support/words.js";

/**
 * A call that is answered and then ends for the reason chosen in the controls. Nothing here talks to
 * a network: a small object of the SDK's shape stands in for the call.
 */
const meta = {
  title: "A simulated call",
  component: CallApp,
  // To be lived through one at a time, not side by side on a docs page.
  tags: ["!autodocs"],
  args: {
    ending: "The network drops (410/3101)",
    name: "Mia",
    direction: "Outgoing",
    onRetry: fn(),
    onSignIn: fn(),
    onGetHelp: fn(),
  },
  argTypes: {
    ending: { control: "select", options: Object.keys(endings) },
    direction: { control: "inline-radio", options: ["Outgoing", "Incoming"] },
  },
} satisfies Meta<typeof CallApp>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = Parameters<NonNullable<Story["play"]>>[0];

/** From ringing to talking to the end; resolves with the dialog that tells why. */
async function liveThrough({ canvas, userEvent }: Play, lastButton: string): Promise<HTMLElement> {
  await expect(canvas.getByText("Calling…")).toBeVisible();
  await userEvent.click(canvas.getByRole("button", { name: "They pick up" }));
  await expect(canvas.getByText("You are talking")).toBeVisible();
  await expect(screen.queryByRole("dialog")).not.toBeInTheDocument();

  await userEvent.click(canvas.getByRole("button", { name: lastButton }));
  await expect(canvas.queryByText("Hang up")).not.toBeInTheDocument();
  return screen.findByRole("dialog");
}

/** Who hangs up knows why the call is over: no dialog says so. */
export const YouHangUp: Story = {
  name: "You hang up",
  args: { ending: "You hang up (0/0)" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "They pick up" }));
    await userEvent.click(canvas.getByRole("button", { name: "Hang up" }));

    await expect(canvas.queryByText("Hang up")).not.toBeInTheDocument();
    await expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  },
};

export const TheNetworkDrops: Story = {
  name: "The network drops",
  play: async (context) => {
    const { args, canvas, userEvent } = context;
    const dialog = await liveThrough(context, args.ending);
    await expect(dialog).toHaveAccessibleName(titleOf(reasons.networkDrop));
    await expect(screen.getByText(labels.details)).toBeVisible();

    const retry = screen.getByRole("button", { name: labels.callAgain });
    await waitFor(() => expect(retry).toHaveFocus());
    await userEvent.keyboard("{Enter}");
    await expect(args.onRetry).toHaveBeenCalledOnce();
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await expect(await canvas.findByText("Calling…")).toBeVisible();

    // So that whoever opens this story sees the reason.
    await expect(await liveThrough(context, args.ending)).toBeVisible();
  },
};

export const TheNetworkDropsButItSaysZero: Story = {
  name: "The network drops, reported as 0/0",
  args: { ending: "The network drops, reported as 0/0" },
  play: async (context) => {
    const dialog = await liveThrough(context, context.args.ending);
    await expect(dialog).toHaveAccessibleName(titleOf(reasons.networkDrop));
  },
};

export const TheSignInExpires: Story = {
  name: "The sign-in expires",
  args: { ending: "The sign-in expires (495/4507)" },
  play: async (context) => {
    const dialog = await liveThrough(context, context.args.ending);
    await expect(dialog).toHaveAccessibleName(titleOf(reasons.signInExpired));
    await context.userEvent.click(screen.getByRole("button", { name: labels.signIn }));
    await expect(context.args.onSignIn).toHaveBeenCalledOnce();
  },
};

export const TheServiceFails: Story = {
  name: "The service fails",
  args: { ending: "The service fails (503)" },
  play: async (context) => {
    const dialog = await liveThrough(context, context.args.ending);
    await expect(dialog).toHaveAccessibleName(titleOf(reasons.serviceFailure));
    await context.userEvent.click(screen.getByRole("button", { name: labels.getHelp }));
    await expect(context.args.onGetHelp).toHaveBeenCalledOnce();
  },
};

/** Nobody picks up, so no one was ever connected. */
export const NoOneAnswers: Story = {
  name: "No one answers",
  args: { ending: "No one answers (487/10004)" },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: args.ending }));
    const context = { direction: args.direction, otherPartyName: args.name };
    await expect(await screen.findByRole("dialog")).toHaveAccessibleName(
      titleOf(reasons.noAnswer, { context }),
    );
  },
};
