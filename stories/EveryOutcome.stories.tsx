import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, within } from "storybook/test";
import { CallEndedBanner, type CallOutcome, describeCallEnd } from "../src/index.js";
import { outcomeReasons } from "./data/outcomeReasons.js";

const list = {
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 22rem), 1fr))",
  gap: "20px 24px",
  margin: 0,
  padding: 0,
  listStyle: "none",
};
const mono = { font: "500 0.8125rem/1.5 ui-monospace, menlo, consolas, monospace" };

const all = Object.entries(outcomeReasons) as [CallOutcome, object][];

/** Everything that a user can live through, each with a reason that it comes of, sorted by name. */
const meta = {
  title: "Every outcome",
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
    <ul style={list}>
      {all.map(([outcome, reason]) => (
        <li key={outcome}>
          <h2 id={outcome} style={{ ...mono, margin: "0 0 4px" }}>
            <bdi dir="ltr">{outcome}</bdi>
          </h2>
          {/* Several outcomes share a title, so their own name names the region. */}
          <CallEndedBanner
            {...args}
            callEndReason={reason}
            announce={false}
            aria-labelledby={outcome}
          />
        </li>
      ))}
    </ul>
  ),
} satisfies Meta<typeof CallEndedBanner>;

export default meta;

export const EveryOutcome: StoryObj<typeof meta> = {
  name: "Every outcome",
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("region")).toHaveLength(46);
    for (const [outcome, reason] of all) {
      const end = describeCallEnd(reason);
      await expect(end?.outcome).toBe(outcome);
      const banner = within(canvas.getByRole("region", { name: outcome }));
      await expect(banner.getByText(end?.title ?? "")).toBeVisible();
    }
  },
};
