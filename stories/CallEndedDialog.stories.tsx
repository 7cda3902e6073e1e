import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, type Mock, screen, waitFor, within } from "storybook/test";
import { CallEndDetails, CallEndedDialog } from "../src/index.js";
import { reasons } from "./data/reasons.js";
import { labels, titleOf } from "./support/words.js";

/** A dialog that opens by itself when the call has ended, and tells why. */
const meta = {
  title: "Components/CallEndedDialog",
  component: CallEndedDialog,
  // CallEndedDialog.mdx is its page.
  tags: ["!autodocs"],
  // On a docs page one frame each: several open modal dialogs would cover each other.
  parameters: { docs: { story: { inline: false, height: "480px" } } },
  args: {
    callEndReason: reasons.networkDrop,
    context: { direction: "Outgoing", otherPartyName: "Mia" },
    onRetry: fn(),
    onSignIn: fn(),
    onGetHelp: fn(),
    onDismiss: fn(),
    onOpenChange: fn(),
  },
  argTypes: {
    callEndReason: { control: "object" },
    context: { control: "object" },
    open: { control: false },
    call: { table: { disable: true } },
    container: { control: false },
    feedback: { control: false },
    children: { control: false },
  },
} satisfies Meta<typeof CallEndedDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A hang-up of one's own opens no dialog by itself: `openFor` says that here it does. */
export const NormalEnd: Story = {
  name: "Normal end",
  args: { callEndReason: reasons.hangUp, openFor: () => true },
};

export const ExpectedFailure: Story = {
  name: "Expected failure",
  args: { callEndReason: reasons.noAnswer },
};

export const ClientFailure: Story = {
  name: "Client failure",
  args: { callEndReason: reasons.networkDrop },
};

export const ServiceFailure: Story = {
  name: "Service failure",
  args: { callEndReason: reasons.serviceFailure },
};

export const UnknownReason: Story = {
  name: "Unknown reason",
  args: { callEndReason: reasons.unknown },
};

export const SignInExpired: Story = {
  name: "Sign-in expired",
  args: { callEndReason: reasons.signInExpired },
  play: async () => {
    const dialog = within(
      await screen.findByRole("dialog", { name: titleOf(reasons.signInExpired) }),
    );
    await expect(dialog.getByRole("button", { name: labels.signIn })).toBeVisible();
  },
};

export const WithDetails: Story = {
  name: "With details",
  args: {
    callEndReason: reasons.signInExpired,
    children: (
      <CallEndDetails defaultOpen ids={{ callId: "6ba7b810-9dad-11d1-80b4-00c04fd430c8" }} />
    ),
  },
  parameters: { docs: { story: { height: "720px" } } },
  play: async () => {
    const dialog = within(await screen.findByRole("dialog"));
    await expect(dialog.getByText("495 / 4507")).toBeVisible();
  },
};

/** Whatever `open` says, there is no dialog without an end. */
export const BeforeTheEnd: Story = {
  name: "Before the end",
  args: { callEndReason: undefined, open: true },
  decorators: [
    (Dialog) => (
      <>
        <p>The call goes on, so there is no dialog here.</p>
        <Dialog />
      </>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/The call goes on/)).toBeVisible();
    await expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  },
};

/** Closing is remembered for this end; the next end opens it again. */
export const TheNextEnd: Story = {
  name: "Closed, then the next end",
  render: function TwoCalls({ callEndReason, call: _call, ...args }) {
    const [reason, setReason] = useState<unknown>(callEndReason);
    return (
      <>
        <button type="button" onClick={() => setReason(reasons.serviceFailure)}>
          End another call
        </button>
        <CallEndedDialog {...args} callEndReason={reason} />
      </>
    );
  },
  play: async ({ canvas, userEvent }) => {
    const first = await screen.findByRole("dialog", { name: titleOf(reasons.networkDrop) });
    await userEvent.click(within(first).getByRole("button", { name: labels.close }));
    await waitFor(() => expect(first).not.toBeInTheDocument());

    await userEvent.click(canvas.getByRole("button", { name: "End another call" }));
    const next = await screen.findByRole("dialog", { name: titleOf(reasons.serviceFailure) });
    await expect(next).toBeVisible();
  },
};

/** The buttons that wait say why, inside the dialog. */
export const RetryUnderWay: Story = {
  name: "Retry under way",
  args: { onRetry: fn(() => new Promise(() => {})) },
  play: async ({ userEvent }) => {
    const retry = await screen.findByRole("button", { name: labels.rejoin });
    await userEvent.click(retry);
    await expect(retry).toHaveAttribute("aria-busy", "true");
    await expect(retry).toHaveAccessibleName(labels.rejoining);
  },
};

/** A rating, for instance; left out after a call that cannot have connected. */
export const WithMoreAfterIt: Story = {
  name: "With content of your own",
  args: {
    callEndReason: reasons.hangUp,
    openFor: () => true,
    feedback: (
      <a href="#rate" style={{ display: "block", marginBlockStart: 16, textAlign: "center" }}>
        Rate this call
      </a>
    ),
  },
  play: async () => {
    const dialog = within(await screen.findByRole("dialog"));
    await expect(dialog.getByRole("link", { name: "Rate this call" })).toBeVisible();
  },
};

/** The app offers nothing else to do, so Close is the best action. */
export const OnlyClose: Story = {
  name: "Only Close",
  args: { callEndReason: { code: 0, subCode: 4097 } },
  play: async () => {
    await waitFor(() => expect(screen.getByRole("button", { name: labels.close })).toHaveFocus());
  },
};

/** Put into an element of the app, it takes that element's variables. */
export const InContainer: Story = {
  name: "In a container",
  render: function InContainer(args) {
    const [container, setContainer] = useState<HTMLElement | null>(null);
    return (
      <div
        ref={setContainer}
        data-testid="container"
        style={{ "--call-end-primary": "#1d4ed8", "--call-end-on-primary": "#fff" } as object}
      >
        {container && <CallEndedDialog {...args} container={container} />}
      </div>
    );
  },
  play: async ({ canvas }) => {
    const dialog = await screen.findByRole("dialog");
    await expect(canvas.getByTestId("container")).toContainElement(dialog);
    // A variable of the container reaches the dialog, also where the browser picks the colors.
    const rejoin = within(dialog).getByRole("button", { name: labels.rejoin });
    await expect(getComputedStyle(rejoin).getPropertyValue("--call-end-primary")).toBe("#1d4ed8");
  },
};

/** It opens by itself, and remembers for this end that it was closed. */
export const Uncontrolled: Story = {
  play: async ({ args, userEvent }) => {
    const dialog = await screen.findByRole("dialog", { name: titleOf(reasons.networkDrop) });
    await expect(dialog).toHaveAccessibleDescription();
    await waitFor(() => expect(screen.getByRole("button", { name: labels.rejoin })).toHaveFocus());

    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await expect(args.onOpenChange).toHaveBeenCalledOnce();
    await expect(args.onOpenChange).toHaveBeenCalledWith(false);
    await expect(args.onDismiss).toHaveBeenCalledOnce();
    await expect(orderOf(args.onOpenChange)).toBeLessThan(orderOf(args.onDismiss));
  },
};

/** The app keeps whether it is open. */
export const Controlled: Story = {
  render: function Controlled({ onOpenChange, ...args }) {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Why did the call end?
        </button>
        <CallEndedDialog
          {...args}
          open={open}
          onOpenChange={(next) => {
            setOpen(next);
            onOpenChange?.(next);
          }}
        />
      </>
    );
  },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole("button", { name: "Why did the call end?" });
    await expect(screen.queryByRole("dialog")).not.toBeInTheDocument();

    await userEvent.click(button);
    const dialog = await screen.findByRole("dialog");
    await userEvent.click(within(dialog).getByRole("button", { name: labels.close }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await expect(args.onOpenChange).toHaveBeenCalledOnce();
    await expect(args.onOpenChange).toHaveBeenCalledWith(false);
    await waitFor(() => expect(button).toHaveFocus());
  },
};

/** When a handler was first called, counted over all of them. */
function orderOf(handler: unknown): number {
  return (handler as Mock).mock.invocationCallOrder[0] ?? Number.NaN;
}
