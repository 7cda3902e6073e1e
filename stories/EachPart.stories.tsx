import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import { CallEnd } from "../src/index.js";
import { reasons } from "./data/reasons.js";
import { takeNetworkAway } from "../fakes/setBrowserOnline.js";
import { announcementOf, descriptionOf, labels, titleOf } from "./support/words.js";

/** Every part alone in its `CallEnd.Root`: one element each, there only when it has something to say. */
const meta = {
  title: "Your own markup/Each part",
  component: CallEnd.Root,
  tags: ["!autodocs"],
  args: {
    callEndReason: reasons.networkDrop,
    onRetry: fn(),
    onSignIn: fn(),
    onGetHelp: fn(),
    onDismiss: fn(),
  },
  argTypes: { callEndReason: { control: "object" }, call: { table: { disable: true } } },
} satisfies Meta<typeof CallEnd.Root>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Root: Story = {
  name: "Root",
  args: { children: <CallEnd.Title /> },
  play: async ({ canvas }) => {
    const root = canvas.getByRole("group", { name: titleOf(reasons.networkDrop) });
    await expect(root).toHaveAttribute("data-outcome", "connectionLost");
    await expect(root).toHaveAttribute("data-severity", "error");
  },
};

/** The Root is an empty element, so that the announcer in it is there in time. */
export const RootBeforeTheEnd: Story = {
  name: "Root before the end",
  args: {
    callEndReason: undefined,
    children: (
      <>
        <CallEnd.Icon />
        <CallEnd.Title />
        <CallEnd.Description />
        <CallEnd.Actions />
        <CallEnd.DismissButton />
        <CallEnd.Announcer />
      </>
    ),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole("group")).not.toBeInTheDocument();
    await expect(canvas.queryByRole("button")).not.toBeInTheDocument();
    await expect(canvasElement.querySelector("[data-call-end-part]")).not.toBeInTheDocument();
    await expect(canvas.getByRole("alert")).toBeEmptyDOMElement();
  },
};

/** One drawing per kind of outcome; the color follows the severity. */
export const Icon: Story = {
  args: { children: <CallEnd.Icon /> },
  play: async ({ canvasElement }) => {
    const icon = canvasElement.querySelector("[data-call-end-part=icon]");
    await expect(icon).toHaveAttribute("data-icon", "offline");
    await expect(icon).toHaveAttribute("aria-hidden", "true");
  },
};

export const Title: Story = {
  args: { children: <CallEnd.Title /> },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(titleOf(reasons.networkDrop))).toBeVisible();
  },
};

export const Description: Story = {
  args: { children: <CallEnd.Description /> },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(descriptionOf(reasons.networkDrop))).toBeVisible();
  },
};

/** Every button that helps after this end, best first. */
export const Actions: Story = {
  args: { callEndReason: reasons.serviceFailure, children: <CallEnd.Actions /> },
  play: async ({ canvas }) => {
    const buttons = canvas.getAllByRole("button").map((button) => button.textContent);
    await expect(buttons).toEqual([labels.tryAgain, labels.getHelp]);
  },
};

/** Nothing helps after this end, so there is no empty row either. */
export const ActionsWithNothingToDo: Story = {
  name: "Actions with nothing to do",
  args: {
    callEndReason: { code: 487, subCode: 10003 },
    children: (
      <>
        <CallEnd.Title />
        <CallEnd.Actions />
      </>
    ),
  },
  play: async ({ args, canvas, canvasElement }) => {
    await expect(canvas.getByText(titleOf(args.callEndReason))).toBeVisible();
    await expect(
      canvasElement.querySelector("[data-call-end-part=actions]"),
    ).not.toBeInTheDocument();
  },
};

export const RetryButton: Story = {
  name: "RetryButton",
  args: { children: <CallEnd.RetryButton /> },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: labels.rejoin }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

/** It keeps the focus and its place, but waits. */
export const RetryButtonOffline: Story = {
  name: "RetryButton without a network",
  args: { children: <CallEnd.RetryButton /> },
  beforeEach: takeNetworkAway,
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole("button", { name: labels.rejoin });
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(button);
    await expect(args.onRetry).not.toHaveBeenCalled();
  },
};

/** Why the button beside it waits; empty as long as it does not. */
export const RetryNote: Story = {
  name: "RetryNote",
  args: {
    callEndReason: reasons.unknown,
    children: (
      <div style={{ display: "grid", gap: 4, justifyItems: "start" }}>
        <CallEnd.RetryButton />
        <CallEnd.RetryNote />
      </div>
    ),
  },
  beforeEach: takeNetworkAway,
  play: async ({ canvas }) => {
    const words = labels.offline;
    await expect(canvas.getByText(words)).toBeVisible();
    await expect(document.querySelector(`[data-call-end-part="note"]`)).toHaveTextContent(words);
  },
};

export const SignInButton: Story = {
  name: "SignInButton",
  args: { callEndReason: reasons.signInExpired, children: <CallEnd.SignInButton /> },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: labels.signIn }));
    await expect(args.onSignIn).toHaveBeenCalledOnce();
  },
};

export const HelpButton: Story = {
  name: "HelpButton",
  args: { callEndReason: reasons.serviceFailure, children: <CallEnd.HelpButton /> },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: labels.getHelp }));
    await expect(args.onGetHelp).toHaveBeenCalledOnce();
  },
};

/** A cross with a name; words of your own replace both. */
export const DismissButton: Story = {
  name: "DismissButton",
  args: {
    children: (
      <>
        <CallEnd.DismissButton />
        <CallEnd.DismissButton>Got it</CallEnd.DismissButton>
      </>
    ),
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: labels.dismiss }));
    await userEvent.click(canvas.getByRole("button", { name: "Got it" }));
    await expect(args.onDismiss).toHaveBeenCalledTimes(2);
  },
};

/** A step of your own that looks like ours; with `asChild` a link. */
export const Action: Story = {
  args: {
    children: (
      <>
        <CallEnd.Action>Message the practice</CallEnd.Action>{" "}
        <CallEnd.Action asChild>
          <a href="#appointments">Back to appointments</a>
        </CallEnd.Action>
      </>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button")).toBeVisible();
    await expect(canvas.getByRole("link")).toBeVisible();
  },
};

/** Who the call was with, how long it was and when, in the user's language. */
export const Summary: Story = {
  args: {
    context: {
      otherPartyName: "Mia",
      startedAt: new Date("2026-11-26T15:04:00"),
      endedAt: new Date("2026-11-26T15:16:20"),
    },
    children: <CallEnd.Summary />,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Mia · /)).toBeVisible();
  },
};

/** Visible to nobody; screen readers say the title and the description, once per end. */
export const Announcer: Story = {
  args: {
    children: (
      <>
        <CallEnd.Title />
        <CallEnd.Announcer />
      </>
    ),
  },
  play: async ({ canvas }) => {
    await waitFor(() =>
      expect(canvas.getByRole("alert")).toHaveTextContent(announcementOf(reasons.networkDrop)),
    );
    await expect(canvas.getByRole("status")).toBeEmptyDOMElement();
  },
};
