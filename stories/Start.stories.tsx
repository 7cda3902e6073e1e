import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { BeforeAndAfter } from "./support/BeforeAndAfter.js";
import { reasons } from "./data/reasons.js";
import { labels, titleOf } from "./support/words.js";

/** What the Start page shows. */
const meta = {
  title: "Start",
  component: BeforeAndAfter,
  // The page around it is Start.mdx.
  tags: ["!dev", "!autodocs"],
} satisfies Meta<typeof BeforeAndAfter>;

export default meta;

export const Comparison: StoryObj<typeof meta> = {
  name: "Before and after",
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText("You left the call")).toBeVisible();
    await expect(canvas.getByRole("region", { name: titleOf(reasons.networkDrop) })).toBeVisible();
    await userEvent.click(canvas.getByText(labels.details));
    await expect(canvas.getByText("410 / 3101")).toBeVisible();
  },
};
