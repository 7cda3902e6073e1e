import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { CallEndDetails } from "../src/index.js";
import { deDE } from "../src/locales/de-DE.js";
import { stubClipboard } from "../fakes/stubClipboard.js";
import { reasons } from "./data/reasons.js";
import { detailsLabels, labels } from "./support/words.js";

/** What a developer or a support desk needs to know, folded away, with a report to copy. */
const meta = {
  title: "Components/CallEndDetails",
  component: CallEndDetails,
  // CallEndDetails.mdx is its page.
  tags: ["!autodocs"],
  args: { callEndReason: reasons.networkDrop, onOpenChange: fn() },
  argTypes: {
    callEndReason: { control: "object" },
    ids: { control: "object" },
    endedAt: { control: "date" },
    open: { control: false },
    call: { table: { disable: true } },
  },
  // The control for a date gives a number.
  render: ({ endedAt, ...args }) => (
    <CallEndDetails {...args} endedAt={endedAt && new Date(endedAt)} />
  ),
} satisfies Meta<typeof CallEndDetails>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Folded: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(labels.details)).toBeVisible();
    await expect(canvas.getByText("410 / 3101")).not.toBeVisible();
  },
};

export const Unfolded: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(labels.details));
    await expect(canvas.getByText("410 / 3101")).toBeVisible();
    await expect(canvas.getByText("UnexpectedClientError")).toBeVisible();
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(true);
  },
};

export const IdsAndTime: Story = {
  name: "With ids and the time",
  args: {
    defaultOpen: true,
    ids: {
      callId: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
      participantId: "a2f1c9d4-22aa-4a6b-9f0e-5d1f2c7e8b90",
    },
    endedAt: new Date(Date.UTC(2026, 10, 22, 16, 5, 9)),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("participantId")).toBeVisible();
    await expect(canvas.getByText("2026-11-22T16:05:09.000Z")).toBeVisible();
  },
};

export const CopyTheReport: Story = {
  name: "Copy the report",
  args: { defaultOpen: true, ids: { callId: "call-1" } },
  play: async ({ canvas, userEvent }) => {
    const { written, restore } = stubClipboard("works");
    try {
      await userEvent.click(canvas.getByRole("button", { name: labels.copyReport }));
      await expect(
        await canvas.findByText(labels.copied, { selector: "[role=status]" }),
      ).toBeVisible();
      await expect(written[0]).toContain("3101");
      await expect(written[0]).toContain("call-1");
    } finally {
      restore();
    }
  },
};

/** Where the browser gives no access to the clipboard, the report is there to be copied by hand. */
export const WithoutClipboard: Story = {
  name: "Without a clipboard",
  args: { defaultOpen: true },
  play: async ({ canvas, userEvent }) => {
    const { restore } = stubClipboard("is missing");
    try {
      await userEvent.click(canvas.getByRole("button", { name: labels.copyReport }));
      const report = await canvas.findByRole("textbox", { name: detailsLabels.report });
      await expect(report).toBeVisible();
      await expect((report as HTMLTextAreaElement).value).toContain("3101");
    } finally {
      restore();
    }
  },
};

/** For a program rather than a person. */
export const CopyAsJson: Story = {
  name: "Copy as JSON",
  args: { defaultOpen: true, ids: { callId: "call-1" } },
  play: async ({ canvas, userEvent }) => {
    const { written, restore } = stubClipboard("works");
    try {
      await userEvent.click(canvas.getByRole("button", { name: detailsLabels.copyJson }));
      await canvas.findByText(labels.copied, { selector: "[role=status]" });
      await expect(JSON.parse(written[0] ?? "")).toMatchObject({
        code: 410,
        subCode: 3101,
        ids: { callId: "call-1" },
      });
    } finally {
      restore();
    }
  },
};

/** The labels are in the language; the technical texts are in English and marked as such. */
export const AnotherLanguage: Story = {
  name: "In another language",
  args: { defaultOpen: true, locale: "de-DE", locales: [deDE] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(deDE.labels.details)).toBeVisible();
    await expect(canvas.getByText(/Call dropped/)).toHaveAttribute("lang", "en");
  },
};

/** Nothing at all until there is an end to tell of. */
export const BeforeTheEnd: Story = {
  name: "Before the end",
  args: { callEndReason: undefined },
  decorators: [
    (Details) => (
      <>
        <p>The call goes on, so there are no details here.</p>
        <Details />
      </>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/The call goes on/)).toBeVisible();
    await expect(canvas.queryByRole("group")).not.toBeInTheDocument();
  },
};
