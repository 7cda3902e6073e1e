import { expect, screen, type userEvent as user, waitFor, within } from "storybook/test";
import type { CallEndsProps } from "./CallEnds.js";
import { expectSameLook } from "./expectSameLook.js";
import { reasons } from "../data/reasons.js";
import { labels, titleOf } from "../support/words.js";

interface PlayContext {
  readonly args: CallEndsProps;
  readonly canvas: ReturnType<typeof within>;
  readonly userEvent: ReturnType<typeof user.setup>;
}

/** What the banner is compared with: a box of the theme, and the name of a button. */
interface Neighbours {
  readonly box: (canvas: PlayContext["canvas"]) => HTMLElement;
  readonly button: string;
  /** Whether the theme has no box of this tint. */
  readonly exceptBackground?: boolean;
}

/** Uses the banners, and compares them with what the page has beside them. */
export async function playBanners(
  { args, canvas, userEvent }: PlayContext,
  { box, button, exceptBackground }: Neighbours,
): Promise<void> {
  const banner = await canvas.findByRole("region", { name: "The connection was lost" });
  const rejoin = within(banner).getByRole("button", { name: "Rejoin" });
  await expectSameLook(banner, box(canvas), { exceptBackground });
  await expectSameLook(rejoin, canvas.getByRole("button", { name: button }));

  await userEvent.click(rejoin);
  await expect(args.onRetry).toHaveBeenCalledOnce();
  await userEvent.click(within(banner).getByText(labels.details));
  await expect(within(banner).getByText("410 / 3101")).toBeVisible();
}

/** Compares the dialog with what is behind it, and unfolds the details. */
export async function playDialog({ canvas, userEvent }: PlayContext): Promise<void> {
  const dialog = await screen.findByRole("dialog", { name: titleOf(reasons.networkDrop) });
  const rejoin = within(dialog).getByRole("button", { name: labels.rejoin });
  await waitFor(() => expect(rejoin).toHaveFocus());
  await expectSameLook(dialog, canvas.getByLabelText(/card/i));
  // What is behind a modal dialog is hidden from assistive technology.
  const join = canvas.getByRole("button", { name: "Join", hidden: true });
  await expectSameLook(rejoin, join, { exceptHeight: true });

  await userEvent.click(within(dialog).getByText(labels.details));
  await expect(within(dialog).getByText("410 / 3101")).toBeVisible();
}
