import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, within } from "storybook/test";
import { CallEndedBanner, describeCallEnd } from "../src/index.js";
import { outcomeReasons } from "./data/outcomeReasons.js";
import { BannerGrid } from "./support/BannerGrid.js";

/** Everything that a user can live through, each with a reason that it comes of, sorted by name. */
const meta = {
  title: "Reference/Every outcome",
  component: CallEndedBanner,
  // A single page, without a page of documentation next to it.
  tags: ["!autodocs"],
  parameters: { controls: { include: ["context", "size"] } },
  args: {
    callEndReason: undefined,
    context: {},
    size: "full",
    onRetry: fn(),
    onSignIn: fn(),
    onGetHelp: fn(),
  },
  argTypes: { size: { control: "inline-radio", options: ["full", "compact"] } },
  render: ({ call: _call, ...args }) => (
    <BannerGrid
      heading="h2"
      items={outcomeReasons.map(({ outcome, reason }) => ({
        id: outcome,
        name: outcome,
        banner: (
          <CallEndedBanner
            {...args}
            callEndReason={reason}
            announce={false}
            aria-labelledby={outcome}
          />
        ),
      }))}
    />
  ),
} satisfies Meta<typeof CallEndedBanner>;

export default meta;

export const EveryOutcome: StoryObj<typeof meta> = {
  name: "Every outcome",
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("region")).toHaveLength(outcomeReasons.length);
    for (const { outcome, reason } of outcomeReasons) {
      const end = describeCallEnd(reason);
      await expect(end?.outcome).toBe(outcome);
      const banner = within(canvas.getByRole("region", { name: outcome }));
      await expect(banner.getByText(end?.title ?? "")).toBeVisible();
    }
  },
};
