import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, type Mock, screen, waitFor, within } from "storybook/test";
import { CallEndDetails, CallEndedDialog } from "../src/index.js";
import { reasons } from "./data/reasons.js";

/** A dialog that opens by itself when the call has ended, and tells why. */
const meta = {
  title: "Components/CallEndedDialog",
  component: CallEndedDialog,
  // On the docs page one frame each: several open modal dialogs would cover each other. Stories
  // that click are left out there, for a click in a frame scrolls the page to it.
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
    after: { control: false },
    children: { control: false },
  },
} satisfies Meta<typeof CallEndedDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NormalEnd: Story = { name: "Normal end", args: { callEndReason: reasons.hangUp } };

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
    const dialog = within(await screen.findByRole("dialog", { name: "Please sign in again" }));
    await expect(dialog.getByRole("button", { name: "Sign in" })).toBeVisible();
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

/** The app offers nothing else to do, so Close is the best action. */
export const OnlyClose: Story = {
  name: "Only Close",
  args: { callEndReason: { code: 0, subCode: 4097 } },
  play: async () => {
    await waitFor(() => expect(screen.getByRole("button", { name: "Close" })).toHaveFocus());
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
    await expect(within(dialog).getByRole("button", { name: "Rejoin" })).toHaveStyle({
      backgroundColor: "rgb(29, 78, 216)",
    });
  },
};

/** It opens by itself, and remembers for this end that it was closed. */
export const Uncontrolled: Story = {
  tags: ["!autodocs"],
  play: async ({ args, userEvent }) => {
    const dialog = await screen.findByRole("dialog", { name: "The connection was lost" });
    await expect(dialog).toHaveAccessibleDescription();
    await waitFor(() => expect(screen.getByRole("button", { name: "Rejoin" })).toHaveFocus());

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
  tags: ["!autodocs"],
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
    await userEvent.click(within(dialog).getByRole("button", { name: "Close" }));
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
