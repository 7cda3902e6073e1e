import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect } from "storybook/test";
import { useCallEndReason, useEndedCall } from "../src/index.js";
import { FakeCall } from "../fakes/FakeCall.js";
import { reasons } from "./data/reasons.js";
import { titleOf } from "./support/words.js";

/** A call screen without a component of the kit: the hooks follow the call and describe its end. */
function CallScreen() {
  const [call, setCall] = useState(() => new FakeCall({ state: "Connected" }));
  const ended = useEndedCall(call);
  const end = useCallEndReason(ended?.callEndReason, { context: ended?.context });
  if (!end) {
    return (
      <>
        <p>You are talking.</p>
        <button type="button" onClick={() => call.end({ code: 410, subCode: 3101 })}>
          Pull the cable
        </button>
      </>
    );
  }
  return (
    <div {...end.rootProps}>
      <h2 {...end.titleProps}>{end.title}</h2>
      <p {...end.descriptionProps}>{end.description}</p>
      <p>
        <button type="button" onClick={() => setCall(new FakeCall({ state: "Connected" }))}>
          Call again
        </button>
      </p>
    </div>
  );
}

const meta = {
  title: "Your own markup/useEndedCall",
  component: CallScreen,
  tags: ["!autodocs"],
} satisfies Meta<typeof CallScreen>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The end appears when it happens, and goes when the next call starts. */
export const FollowACall: Story = {
  name: "Follow a call",
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText("You are talking.")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Pull the cable" }));
    const end = await canvas.findByRole("group", { name: titleOf(reasons.networkDrop) });
    await expect(end).toBeVisible();

    await userEvent.click(canvas.getByRole("button", { name: "Call again" }));
    await expect(await canvas.findByText("You are talking.")).toBeVisible();
    await expect(end).not.toBeInTheDocument();
  },
};
