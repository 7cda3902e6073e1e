import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect } from "storybook/test";
import {
  CallEndDetails,
  CallEndedBanner,
  type CallEndContext,
  describeCallEnd,
} from "../src/index.js";
import { readPasted } from "./support/readPasted.js";

/**
 * Two numbers from a log, a JSON object, a dumped error: what the people on both ends of the call
 * read, and what you should know.
 */
const meta = {
  title: "Look up a code",
  component: LookUp,
  tags: ["!autodocs"],
  args: { initially: "410/3101" },
} satisfies Meta<typeof LookUp>;

export default meta;
type Story = StoryObj<typeof meta>;

export const LookUpACode: Story = {
  name: "Look up a code",
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole("textbox", { name: "Codes, JSON or a line of a log" });
    await expect(await canvas.findAllByText("The connection was lost")).toHaveLength(3);

    await userEvent.clear(field);
    await userEvent.type(field, "code=603, subCode=0");
    await expect(await canvas.findByText("Mia declined your call")).toBeVisible();
    await expect(canvas.getByText("You declined the call")).toBeVisible();

    await userEvent.clear(field);
    await expect(canvas.getByText(/Nothing in this says/)).toBeVisible();
  },
};

const ends: { heading: string; context: CallEndContext }[] = [
  { heading: "Nothing known about the call", context: {} },
  { heading: "Who called", context: { direction: "Outgoing", otherPartyName: "Mia" } },
  { heading: "Who was called", context: { direction: "Incoming", otherPartyName: "Mia" } },
  {
    heading: "About Mia, for those still in the call",
    context: { participant: "remote", otherPartyName: "Mia" },
  },
];

function LookUp({ initially }: { initially: string }) {
  const [text, setText] = useState(initially);
  const reason = readPasted(text);
  const found = describeCallEnd(reason);
  return (
    <div style={{ display: "grid", gap: 20, maxWidth: "60rem", marginInline: "auto" }}>
      <h1 style={{ fontSize: "1.5rem", margin: 0 }}>Look up a code</h1>
      <label style={{ display: "grid", gap: 4, fontWeight: 600 }}>
        Codes, JSON or a line of a log
        <textarea
          value={text}
          rows={2}
          dir="ltr"
          onChange={(event) => setText(event.target.value)}
          style={{ font: "1rem ui-monospace, menlo, monospace", padding: 8, borderRadius: 8 }}
        />
      </label>
      {found ? (
        <>
          <p style={{ margin: 0 }}>
            Read as <code>{found.code ?? "–"}</code> / <code>{found.subCode ?? "–"}</code>, matched
            by <code>{found.matchedBy}</code>: outcome <code>{found.outcome}</code>, category{" "}
            <code>{found.category ?? "not known"}</code>
            {found.categorySource && ` (${found.categorySource})`}, retry <code>{found.retry}</code>
            .
          </p>
          <div style={grid}>
            {ends.map(({ heading, context }, index) => (
              <div key={heading}>
                <h2 id={`end-${index}`} style={{ fontSize: "0.875rem", margin: "0 0 6px" }}>
                  {heading}
                </h2>
                <CallEndedBanner
                  callEndReason={reason}
                  context={context}
                  announce={false}
                  aria-labelledby={`end-${index}`}
                  onRetry={nothing}
                  onSignIn={nothing}
                  onGetHelp={nothing}
                />
              </div>
            ))}
          </div>
          <CallEndDetails callEndReason={reason} defaultOpen />
        </>
      ) : (
        <p style={{ margin: 0 }}>Nothing in this says that a call has ended.</p>
      )}
    </div>
  );
}

const grid = {
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 22rem), 1fr))",
  gap: 16,
};

function nothing() {}
