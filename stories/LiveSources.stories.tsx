import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, screen, waitFor } from "storybook/test";
import { CallEndedDialog } from "../src/index.js";
import { liveSources } from "../fakes/liveSources.js";
import { setBrowserOnline } from "../fakes/setBrowserOnline.js";
import { reasons } from "./data/reasons.js";
import { labels, titleOf } from "./support/words.js";

/**
 * Whatever your app has of a call, the dialog follows it with one line: `<CallEndedDialog
 * call={source} onRetry={…} />`. Small objects of the real shapes stand in for the SDK here.
 */
const meta = {
  title: "Live sources",
  component: LiveApp,
  tags: ["!autodocs"],
  args: { kind: "Call", onRetry: fn() },
  argTypes: { kind: { control: "select", options: Object.keys(liveSources) } },
} satisfies Meta<typeof LiveApp>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = Parameters<NonNullable<Story["play"]>>[0];

/** The whole road by keyboard: the call begins, ends, is retried, and the dialog closed. */
async function byKeyboard(
  { args, canvas, userEvent }: Play,
  title: string,
  button: string,
  /** Where it is better tried again later, the focus is on Close first. */
  isForLater = false,
) {
  canvas.getByRole("button", { name: "The call begins" }).focus();
  await userEvent.keyboard("{Enter}");
  await expect(screen.queryByRole("dialog")).not.toBeInTheDocument();

  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  const dialog = await screen.findByRole("dialog", { name: title });
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  if (isForLater) await userEvent.tab({ shift: true });
  await waitFor(() => expect(screen.getByRole("button", { name: button })).toHaveFocus());
  await userEvent.keyboard("{Enter}");
  await expect(args.onRetry).toHaveBeenCalledOnce();

  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  await waitFor(() => expect(canvas.getByRole("button", { name: "It ends" })).toHaveFocus());
}

export const ACall: Story = {
  name: "A Call",
  play: (context) => byKeyboard(context, titleOf(reasons.networkDrop), labels.rejoin),
};

export const AnIncomingCall: Story = {
  name: "An IncomingCall that nobody answers",
  args: { kind: "IncomingCall", code: 487, subCode: 10004 },
  play: (context) =>
    byKeyboard(
      context,
      titleOf(reasons.noAnswer, { context: { direction: "Incoming" } }),
      labels.callBack,
      true,
    ),
};

export const ACallAgent: Story = {
  name: "A CallAgent",
  args: { kind: "CallAgent" },
  play: (context) => byKeyboard(context, titleOf(reasons.networkDrop), labels.rejoin),
};

export const ACallAdapter: Story = {
  name: "The CallComposite’s adapter",
  args: { kind: "CallAdapter" },
  play: (context) => byKeyboard(context, titleOf(reasons.networkDrop), labels.rejoin),
};

export const ACallWithChatAdapter: Story = {
  name: "The CallWithChatComposite’s adapter",
  args: { kind: "CallWithChatAdapter" },
  play: (context) => byKeyboard(context, titleOf(reasons.networkDrop), labels.rejoin),
};

export const AStatefulCallClient: Story = {
  name: "A StatefulCallClient",
  args: { kind: "StatefulCallClient" },
  play: (context) => byKeyboard(context, titleOf(reasons.networkDrop), labels.rejoin),
};

/** Retry waits for the network, says why, and keeps the focus. */
export const Offline: Story = {
  beforeEach: () => () => setBrowserOnline(true),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "The call begins" }));
    await userEvent.click(canvas.getByRole("button", { name: "It ends" }));
    await screen.findByRole("dialog");
    const retry = screen.getByRole("button", { name: labels.rejoin });
    await waitFor(() => expect(retry).toHaveFocus());

    setBrowserOnline(false);
    await waitFor(() => expect(retry).toHaveAttribute("aria-disabled", "true"));
    const sentence = document.querySelector(`[data-call-end-part="description"]`);
    await expect(sentence).toHaveTextContent(labels.offline);
    await userEvent.keyboard("{Enter}");
    await expect(args.onRetry).not.toHaveBeenCalled();

    setBrowserOnline(true);
    await waitFor(() => expect(retry).not.toHaveAttribute("aria-disabled"));
    await expect(retry).toHaveFocus();
    await expect(sentence).toHaveTextContent(labels.online);
    await expect(args.onRetry).not.toHaveBeenCalled();
  },
};

interface LiveAppProps {
  /** What the dialog follows. */
  kind: keyof typeof liveSources;
  code?: number;
  subCode?: number;
  onRetry?: () => void;
}

function LiveApp({ kind, code = 410, subCode = 3101, onRetry }: LiveAppProps) {
  const [{ source, begin, end }] = useState(liveSources[kind]);
  return (
    <div style={{ display: "flex", gap: 8 }}>
      <button type="button" onClick={begin}>
        The call begins
      </button>
      <button type="button" onClick={() => end({ code, subCode })}>
        It ends
      </button>
      <CallEndedDialog call={source} onRetry={onRetry} />
    </div>
  );
}
