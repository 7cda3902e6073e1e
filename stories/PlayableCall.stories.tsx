import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, waitFor } from "storybook/test";
import { setBrowserOnline } from "../fakes/setBrowserOnline.js";
import { reasons } from "./data/reasons.js";
import { PlayableCall } from "./support/PlayableCall.js";
import { descriptionOf, labels, titleOf } from "./support/words.js";

/**
 * A video visit that you can break and mend: drop the network, let the sign-in expire, turn the service
 * off, and get back in. Nothing here talks to a network.
 */
const meta = {
  title: "A playable call",
  component: PlayableCall,
  tags: ["!autodocs"],
  args: { form: "Dialog", onRetry: fn() },
  argTypes: { form: { control: "inline-radio", options: ["Dialog", "Banner", "Page"] } },
  // In a frame of its own on the Start page, which it would cover and take the network from.
  parameters: { docs: { story: { inline: false, height: "560px" } } },
  beforeEach: () => () => setBrowserOnline(true),
} satisfies Meta<typeof PlayableCall>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = Parameters<NonNullable<Story["play"]>>[0];

const part = (name: string) => document.querySelector(`[data-call-end-part="${name}"]`);
const press = async ({ canvas, userEvent }: Play, name: string) =>
  userEvent.click(canvas.getByRole("button", { name }));

/** Down, offline, back online, rejoined: by keyboard once the dialog is there. */
async function dropAndRejoin(context: Play) {
  const { args, canvas, userEvent } = context;
  await press(context, "Drop the network");
  await waitFor(() => expect(part("title")).toHaveTextContent(titleOf(reasons.networkDrop)));
  await waitFor(() => expect(part("description")).toHaveTextContent(labels.offline));

  setBrowserOnline(true);
  await waitFor(() => expect(part("description")).toHaveTextContent(labels.online));
  const rejoin = screen.getByRole("button", { name: labels.rejoin });
  rejoin.focus();
  await userEvent.keyboard("{Enter}");
  await expect(rejoin).toHaveAccessibleName(labels.rejoining);
  await expect(args.onRetry).toHaveBeenCalledOnce();
  await expect(await canvas.findByText("You", {}, { timeout: 4000 })).toBeVisible();
  await waitFor(() => expect(part("title")).not.toBeInTheDocument());
}

export const EndsInADialog: Story = { name: "Ends in a dialog", play: dropAndRejoin };

export const EndsInABanner: Story = {
  name: "Ends in a banner",
  args: { form: "Banner" },
  play: dropAndRejoin,
};

export const EndsOnAPage: Story = {
  name: "Ends on a page",
  args: { form: "Page" },
  play: dropAndRejoin,
};

/** Failing again leads to help, not round in a circle. */
export const TheServiceStaysDown: Story = {
  name: "The service stays down",
  args: { form: "Banner" },
  play: async (context) => {
    await press(context, "Turn the service off");
    await waitFor(() =>
      expect(part("description")).toHaveTextContent(descriptionOf(reasons.serviceFailure)),
    );
    for (let count = 0; count < 2; count += 1) {
      // oxlint-disable no-await-in-loop -- one try after the other
      const retry = screen.getByRole("button", { name: labels.tryAgain });
      await context.userEvent.click(retry);
      await expect(retry).toHaveAccessibleName(labels.tryingAgain);
      await waitFor(() => expect(retry).toHaveAccessibleName(labels.tryAgain), { timeout: 4000 });
      // oxlint-enable no-await-in-loop
    }
    await expect(part("note")).toHaveTextContent(labels.retryFailedGetHelp);
    await expect(screen.getByRole("button", { name: labels.getHelp })).toBeVisible();
  },
};
