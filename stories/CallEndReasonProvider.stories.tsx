import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { CallEndReasonProvider, CallEndedBanner } from "../src/index.js";
import { deDE } from "../src/locales/de-DE.js";
import { reasons } from "./data/reasons.js";
import { titleOf } from "./support/words.js";

/** Language, words, codes and more for everything below it. */
const meta = {
  title: "Components/CallEndReasonProvider",
  component: CallEndReasonProvider,
  tags: ["!autodocs"],
  args: {
    children: <CallEndedBanner callEndReason={reasons.networkDrop} onRetry={() => {}} />,
  },
  argTypes: {
    children: { control: false },
    locales: { control: false },
    container: { control: false },
  },
} satisfies Meta<typeof CallEndReasonProvider>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AnotherLanguage: Story = {
  name: "Another language",
  args: { locale: "de-DE", locales: [deDE] },
  play: async ({ canvas }) => {
    const banner = canvas.getByRole("region", { name: deDE.texts.connectionLost.title });
    await expect(banner).toHaveAttribute("lang", "de-DE");
  },
};

export const WordsOfYourOwn: Story = {
  name: "Words of your own",
  args: { strings: { labels: { rejoin: "Back to the class" } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: "Back to the class" })).toBeVisible();
    await expect(canvas.getByText(titleOf(reasons.networkDrop))).toBeVisible();
  },
};

export const CodesOfYourOwn: Story = {
  name: "Codes of your own",
  args: {
    catalog: [
      {
        code: 403,
        subCode: 99001,
        outcome: "notAllowed",
        text: { title: "This line is for staff", description: "Ask the front desk for access." },
      },
    ],
    children: <CallEndedBanner callEndReason={{ code: 403, subCode: 99001 }} />,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("region", { name: "This line is for staff" })).toBeVisible();
  },
};

export const WhatIsKnownOfTheCall: Story = {
  name: "What is known of the call",
  args: {
    context: { direction: "Outgoing", otherPartyName: "Mia" },
    children: <CallEndedBanner callEndReason={reasons.noAnswer} />,
  },
  play: async ({ args, canvas }) => {
    const title = titleOf(reasons.noAnswer, args);
    await expect(title).toContain("Mia");
    await expect(canvas.getByRole("region", { name: title })).toBeVisible();
  },
};

/** Called once for an end that no row of the catalog matched, so that an app can log it. */
export const ToldAboutNewCodes: Story = {
  name: "Told about new codes",
  args: {
    onUnmatched: fn(),
    children: <CallEndedBanner callEndReason={reasons.unknown} />,
  },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole("region", { name: titleOf(reasons.unknown) })).toBeVisible();
    await expect(args.onUnmatched).toHaveBeenCalledOnce();
    await expect(args.onUnmatched).toHaveBeenCalledWith(expect.objectContaining({ code: 199 }));
  },
};
