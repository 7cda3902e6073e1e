import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import {
  adviseDeveloper,
  buildReport,
  type CallEndContext,
  describeCallEnd,
  formatReport,
  parseCallEnd,
} from "../src/core.js";
import { reasons } from "./data/reasons.js";
import { titleOf } from "./support/words.js";

interface OutputProps {
  /** The reason in any shape. */
  callEndReason: unknown;
  context?: CallEndContext;
}

const box = {
  margin: 0,
  padding: 12,
  border: "1px solid #818895",
  borderRadius: 8,
  font: "0.8125rem/1.5 ui-monospace, menlo, consolas, monospace",
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
} as const;

const sections = {
  describeCallEnd: ({ callEndReason, context }: OutputProps) => {
    const end = describeCallEnd(callEndReason, { context });
    return end && { ...end, labels: "…", raw: "…" };
  },
  adviseDeveloper: ({ callEndReason }: OutputProps) => adviseDeveloper(callEndReason),
  "formatReport(buildReport(…))": ({ callEndReason }: OutputProps) => {
    const end = describeCallEnd(callEndReason);
    return end && formatReport(buildReport(end, { ids: { callId: "call-1" }, now: new Date() }));
  },
};

/** What the functions of `react-call-end-reason/core` return: no React, no page. */
function Output(props: OutputProps) {
  return (
    <div style={{ display: "grid", gap: 16 }}>
      {Object.entries(sections).map(([name, run]) => {
        const result = run(props);
        return (
          <section key={name} aria-label={name}>
            <h2 style={{ margin: "0 0 4px", fontSize: "0.875rem" }}>{name}</h2>
            <pre style={box} dir="ltr">
              {typeof result === "string" ? result : `${JSON.stringify(result, null, 2)}`}
            </pre>
          </section>
        );
      })}
    </div>
  );
}

const meta = {
  title: "Your own markup/Without React",
  component: Output,
  tags: ["!autodocs"],
  args: { callEndReason: { code: 410, subCode: 3101 }, context: {} },
  argTypes: { callEndReason: { control: "object" }, context: { control: "object" } },
} satisfies Meta<typeof Output>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AnEnd: Story = {
  name: "An end",
  play: async ({ args, canvas }) => {
    const described = canvas.getByRole("region", { name: "describeCallEnd" });
    await expect(described).toHaveTextContent(`"title": "${titleOf(args.callEndReason)}"`);
    const advised = canvas.getByRole("region", { name: "adviseDeveloper" });
    await expect(advised).toHaveTextContent('"fixer": "user"');
    await expect(canvas.getByText(/callId: call-1/)).toBeVisible();
  },
};

/** 0/0 with a termination name in the message is no plain hang-up. */
export const ANameInTheMessage: Story = {
  name: "A name in the message",
  args: { callEndReason: reasons.hiddenNetworkDrop },
  play: async ({ canvas }) => {
    const described = canvas.getByRole("region", { name: "describeCallEnd" });
    await expect(described).toHaveTextContent('"matchedBy": "message"');
    await expect(described).toHaveTextContent('"outcome": "connectionLost"');
  },
};

/** What somebody copied from a log, a console or a ticket. */
export const APastedLine: Story = {
  name: "A pasted line",
  args: { callEndReason: parseCallEnd("Call ended with code 480, subcode 10077") },
  play: async ({ canvas }) => {
    const described = canvas.getByRole("region", { name: "describeCallEnd" });
    await expect(described).toHaveTextContent('"subCode": 10077');
    await expect(described).toHaveTextContent('"outcome": "unreachable"');
  },
};

export const NoEndYet: Story = {
  name: "No end yet",
  args: { callEndReason: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText("undefined")).toHaveLength(3);
  },
};
