import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, waitFor } from "storybook/test";
import { CallEndDetails, CallEndedBanner } from "../src/index.js";
import { reasons } from "./data/reasons.js";
import { announcementOf, labels, titleOf } from "./support/words.js";

/** An inline message: why the call ended, and the next step that helps. */
const meta = {
  title: "Components/CallEndedBanner",
  component: CallEndedBanner,
  // CallEndedBanner.mdx is its page.
  tags: ["!autodocs"],
  args: {
    callEndReason: reasons.hangUp,
    context: { direction: "Outgoing", otherPartyName: "Mia" },
    size: "full",
    onRetry: fn(),
    onSignIn: fn(),
    onGetHelp: fn(),
  },
  argTypes: {
    callEndReason: { control: "object" },
    context: { control: "object" },
    size: { control: "inline-radio", options: ["full", "compact"] },
    announce: { control: "boolean" },
    call: { table: { disable: true } },
    children: { control: false },
  },
} satisfies Meta<typeof CallEndedBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const PlainHangUp: Story = {
  name: "Plain hang up",
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("region", { name: titleOf(reasons.hangUp) })).toBeVisible();
  },
};

export const ExpectedFailure: Story = {
  name: "Expected failure",
  args: { callEndReason: reasons.noAnswer },
  play: async ({ args, canvas }) => {
    const title = titleOf(reasons.noAnswer, args);
    await expect(title).toContain("Mia");
    await expect(canvas.getByRole("region", { name: title })).toBeVisible();
  },
};

export const ClientFailure: Story = {
  name: "Client failure",
  args: { callEndReason: reasons.networkDrop },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole("region", { name: titleOf(reasons.networkDrop) })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: labels.rejoin }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

export const ServiceFailure: Story = {
  name: "Service failure",
  args: { callEndReason: reasons.serviceFailure },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: labels.getHelp }));
    await expect(args.onGetHelp).toHaveBeenCalledOnce();
  },
};

export const UnknownReason: Story = {
  name: "Unknown reason",
  args: { callEndReason: reasons.unknown },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("region", { name: titleOf(reasons.unknown) })).toBeVisible();
  },
};

export const Compact: Story = { args: { callEndReason: reasons.networkDrop, size: "compact" } };

/** The app hides the banner when the user has read it. */
export const WithDismiss: Story = {
  name: "With dismiss",
  args: { callEndReason: reasons.networkDrop, onDismiss: fn() },
  render: function Dismissable({ onDismiss, ...args }) {
    const [isShown, setShown] = useState(true);
    return isShown ? (
      <CallEndedBanner
        {...args}
        onDismiss={(end) => {
          setShown(false);
          onDismiss?.(end);
        }}
      />
    ) : (
      <button type="button" onClick={() => setShown(true)}>
        Show the banner again
      </button>
    );
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: labels.dismiss }));
    await expect(args.onDismiss).toHaveBeenCalledOnce();
    await expect(canvas.queryByRole("region")).not.toBeInTheDocument();

    await userEvent.click(canvas.getByRole("button", { name: "Show the banner again" }));
    await expect(canvas.getByRole("region")).toBeVisible();
  },
};

export const CompactWithDismiss: Story = {
  name: "Compact with dismiss",
  args: { callEndReason: reasons.serviceFailure, size: "compact", onDismiss: fn() },
};

export const WithDetails: Story = {
  name: "With details",
  args: {
    callEndReason: reasons.networkDrop,
    onDismiss: fn(),
    children: <CallEndDetails ids={{ callId: "6ba7b810-9dad-11d1-80b4-00c04fd430c8" }} />,
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(labels.details));
    await expect(canvas.getByText("410 / 3101")).toBeVisible();
  },
};

/** Nothing is visible; the two empty elements that will announce the end are on the page. */
export const BeforeTheEnd: Story = {
  name: "Before the end",
  args: { callEndReason: undefined },
  decorators: [
    (Banner) => (
      <>
        <p>The call goes on, so there is no banner here:</p>
        <Banner />
      </>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("region")).not.toBeInTheDocument();
    await expect(canvas.getByRole("status")).toBeEmptyDOMElement();
    await expect(canvas.getByRole("alert")).toBeEmptyDOMElement();
  },
};

/** The end is announced once: at once for an unexpected failure, else politely. */
export const WhenTheCallEnds: Story = {
  name: "When the call ends",
  args: { callEndReason: reasons.networkDrop },
  render: function Ending(args) {
    const [hasEnded, setEnded] = useState(false);
    return (
      <>
        <p>
          <button type="button" onClick={() => setEnded(!hasEnded)}>
            {hasEnded ? "Start the call" : "End the call"}
          </button>
        </p>
        {hasEnded ? (
          <CallEndedBanner {...args} />
        ) : (
          <CallEndedBanner {...args} callEndReason={undefined} />
        )}
      </>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole("alert")).toBeEmptyDOMElement();
    await userEvent.click(canvas.getByRole("button", { name: "End the call" }));
    await expect(canvas.getByRole("region")).toBeVisible();
    await waitFor(() =>
      expect(canvas.getByRole("alert")).toHaveTextContent(announcementOf(reasons.networkDrop)),
    );
  },
};

export const LongName: Story = {
  name: "Long name",
  args: {
    callEndReason: reasons.noAnswer,
    context: {
      direction: "Outgoing",
      otherPartyName:
        "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh von Hohenzollern und Taxis",
    },
    onDismiss: fn(),
  },
};

export const NarrowBox: Story = {
  name: "In a narrow box",
  args: { callEndReason: reasons.serviceFailure, onDismiss: fn() },
  decorators: [
    (Banner) => (
      <div style={{ width: 280 }}>
        <Banner />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const banner = canvas.getByRole("region");
    await expect(banner.scrollWidth).toBeLessThanOrEqual(banner.clientWidth);
    await expect(banner.offsetWidth).toBe(280);
  },
};
