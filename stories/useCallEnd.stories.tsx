import type { Meta, StoryObj } from "@storybook/react-vite";
import { useEffect, useRef } from "react";
import { expect, fn, waitFor } from "storybook/test";
import { describeCallEnd, useCallEnd, type UseCallEndOptions } from "../src/index.js";
import { reasons } from "./data/reasons.js";

/** The dialog of the kit again, on the browser's own `<dialog>`, from the hook alone. */
function NativeDialog(props: UseCallEndOptions) {
  const end = useCallEnd(props);
  const { description } = end;
  const dialogRef = useRef<HTMLDialogElement>(null);
  const isOpen = description !== undefined && !end.isDismissed;

  useEffect(() => {
    const dialog = dialogRef.current;
    if (isOpen) dialog?.showModal();
    else dialog?.close();
  }, [isOpen]);

  return (
    <dialog ref={dialogRef} {...end.rootProps} onClose={end.dismiss}>
      {description && (
        <>
          <h2 {...end.titleProps}>{description.title}</h2>
          <p {...end.descriptionProps}>{description.description}</p>
          <p {...end.noteProps}>{end.noteText}</p>
          {end.actions.map((action) => (
            <button key={action.kind} {...action.buttonProps}>
              {action.label}
            </button>
          ))}{" "}
          <button type="button" onClick={end.dismiss}>
            {description.labels.close}
          </button>
        </>
      )}
      <span {...end.statusProps} />
      <span {...end.alertProps} />
    </dialog>
  );
}

/** The whole state of an end, for markup of your own. */
const meta = {
  title: "Your own markup/useCallEnd",
  component: NativeDialog,
  // useCallEnd.mdx is its page.
  tags: ["!autodocs"],
  args: { callEndReason: reasons.networkDrop, onRetry: fn(() => new Promise(() => {})) },
  argTypes: { callEndReason: { control: "object" }, call: { table: { disable: true } } },
} satisfies Meta<typeof NativeDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

const end = describeCallEnd(reasons.networkDrop)!;

/** Named, described, retried and closed like `CallEndedDialog`, without a component of the kit. */
export const OurDialogRebuilt: Story = {
  name: "Our dialog, rebuilt",
  play: async ({ args, canvas, userEvent }) => {
    const dialog = await canvas.findByRole("dialog", { name: end.title });
    await expect(dialog).toHaveAccessibleDescription(end.description);
    const retry = canvas.getByRole("button", { name: end.actions[0]!.label });

    await userEvent.click(retry);
    await expect(args.onRetry).toHaveBeenCalledWith(expect.objectContaining({ title: end.title }));
    await expect(retry).toHaveAttribute("aria-busy", "true");
    await expect(retry).toHaveFocus();
    await expect(retry).toHaveAccessibleName(end.actions[0]!.busyLabel);

    await userEvent.click(canvas.getByRole("button", { name: end.labels.close }));
    await waitFor(() => expect(dialog).not.toBeVisible());
  },
};
