import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, within } from "storybook/test";
import { CallEndedBanner, type CallEndSeverity, describeCallEnd } from "../src/index.js";
import { type TableRow, tableRows } from "./data/tableRows.js";
import { BannerGrid } from "./support/BannerGrid.js";

const severities = {
  error: "Unexpected failures",
  warning: "Expected failures",
  info: "Not known",
  success: "Normal ends",
} satisfies Record<CallEndSeverity, string>;

/** All 36 entries of Microsoft's table of call end codes, each as a banner with every handler. */
const meta = {
  title: "Reference/Every row",
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
    onDismiss: fn(),
  },
  argTypes: { size: { control: "inline-radio", options: ["full", "compact"] } },
  render: ({ call: _call, ...args }) => (
    <>
      {groupBySeverity().map(([severity, rows]) => (
        <div key={severity}>
          <h2 style={{ margin: "32px 0 16px", fontSize: "1.125rem" }}>
            {severities[severity]} ({rows.length})
          </h2>
          <BannerGrid
            heading="h3"
            items={rows.map((row) => ({
              id: idOf(row),
              name: numbersOf(row),
              banner: (
                <CallEndedBanner
                  {...args}
                  callEndReason={row}
                  announce={false}
                  aria-labelledby={idOf(row)}
                />
              ),
            }))}
          />
        </div>
      ))}
    </>
  ),
} satisfies Meta<typeof CallEndedBanner>;

export default meta;

export const EveryRow: StoryObj<typeof meta> = {
  name: "Every row",
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("region")).toHaveLength(36);
    for (const row of tableRows) {
      const banner = within(canvas.getByRole("region", { name: numbersOf(row) }));
      const { title, description } = describeCallEnd(row) ?? {};
      await expect(title && banner.getByText(title)).toBeVisible();
      await expect(description && banner.getByText(description)).toBeVisible();
    }
    await expect(canvas.queryByRole("alert")).not.toBeInTheDocument();
    await expect(canvas.queryByRole("status")).not.toBeInTheDocument();
  },
};

function groupBySeverity(): [CallEndSeverity, TableRow[]][] {
  return (Object.keys(severities) as CallEndSeverity[])
    .map((severity): [CallEndSeverity, TableRow[]] => [
      severity,
      tableRows.filter((row) => describeCallEnd(row)?.severity === severity),
    ])
    .filter(([, rows]) => rows.length > 0);
}

function numbersOf({ code, subCode }: TableRow): string {
  return subCode === undefined ? `${code}` : `${code} / ${subCode}`;
}

function idOf({ code, subCode }: TableRow): string {
  return `row-${code}-${subCode ?? "any"}`;
}
