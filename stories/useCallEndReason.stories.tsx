import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { type CallEndContext, useCallEndReason } from "../src/index.js";
import { reasons } from "./data/reasons.js";
import { labels, titleOf } from "./support/words.js";

interface EndScreenProps {
  /** The reason in any shape. */
  callEndReason: unknown;
  /** What the app knows about the call. */
  context?: CallEndContext;
  onRetry?: () => void;
}

/** An app's own markup for the end of a call, with the advice for its developer beside it. */
function EndScreen({ callEndReason, context, onRetry }: EndScreenProps) {
  const end = useCallEndReason(callEndReason, { context });
  if (!end) return <p>The call goes on.</p>;

  const { developer } = end;
  const retry = end.actions.find(({ kind }) => kind === "retry");
  return (
    <div style={{ display: "flex", flexWrap: "wrap", gap: "24px 48px" }}>
      <div {...end.rootProps} style={{ flex: "1 1 16rem" }}>
        <h2 {...end.titleProps}>{end.title}</h2>
        <p {...end.descriptionProps}>{end.description}</p>
        {retry && onRetry && (
          <p>
            <button type="button" onClick={onRetry}>
              {retry.label}
            </button>
          </p>
        )}
      </div>
      <div style={{ flex: "1 1 16rem", fontSize: "0.875rem", overflowWrap: "anywhere" }}>
        <h2 style={{ margin: 0, fontSize: "0.9375rem" }}>For the developer</h2>
        <p>{developer.message}</p>
        <ul style={{ paddingInlineStart: 20 }}>
          {developer.advice.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <p>
          <code dir="ltr">
            {end.code} / {end.subCode ?? "–"}
          </code>
          , <code>{end.outcome}</code>, found by <code>{end.matchedBy}</code>; can be fixed by:{" "}
          <code>{developer.fixer}</code>
        </p>
        {developer.docsUrl && (
          <p>
            <a href={developer.docsUrl} style={{ color: "inherit" }}>
              Microsoft’s documentation
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

/** Everything there is to say about an end, for markup of your own. */
const meta = {
  title: "Your own markup/useCallEndReason",
  component: EndScreen,
  // useCallEndReason.mdx is its page.
  tags: ["!autodocs"],
  args: {
    callEndReason: reasons.networkDrop,
    context: { direction: "Outgoing", otherPartyName: "Mia" },
    onRetry: fn(),
  },
  argTypes: { callEndReason: { control: "object" }, context: { control: "object" } },
} satisfies Meta<typeof EndScreen>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OwnMarkup: Story = {
  name: "Own markup",
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole("group", { name: titleOf(reasons.networkDrop) })).toBeVisible();
    await expect(canvas.getByText(/offer to rejoin/)).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: labels.rejoin }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

export const BeforeTheEnd: Story = {
  name: "Before the end",
  args: { callEndReason: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("The call goes on.")).toBeVisible();
  },
};
