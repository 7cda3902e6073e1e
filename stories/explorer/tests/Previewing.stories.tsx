import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, waitFor, within } from "storybook/test";
import { deDE } from "../../../src/locales/de-DE.js";
import { pseudoLocale } from "../../support/pseudoLocale.js";
import { writeState } from "../ExplorerState.js";
import { ExplorerOnAPage, searched } from "./ExplorerOnAPage.js";
import { banner } from "./queries.js";
import { reasons } from "../../data/reasons.js";
import { labels, titleOf } from "../../support/words.js";

/** Whether the code explorer shows an end as its switches say. */
const meta = {
  title: "Tests/Previewing in the code explorer",
  component: ExplorerOnAPage,
  // Not in the sidebar, as each types by itself.
  tags: ["!dev", "!autodocs"],
  parameters: { layout: "fullscreen" },
  args: { args: writeState(searched), onArgs: fn() },
} satisfies Meta<typeof ExplorerOnAPage>;

const declined = { code: 603, subCode: 0 };

export default meta;
type Story = StoryObj<typeof meta>;

export const Switches: Story = {
  play: async ({ canvas, userEvent }) => {
    const choose = (name: string, value: string) =>
      userEvent.selectOptions(canvas.getByRole("combobox", { name }), value);
    await userEvent.keyboard("{Escape}603/0");
    await expect(await banner(canvas, titleOf(declined))).toBeVisible();
    await choose("Call was", "Incoming");
    await expect(
      await banner(canvas, titleOf(declined, { context: { direction: "Incoming" } })),
    ).toBeVisible();
    const context = { direction: "Outgoing", otherPartyName: "Mia" } as const;
    await choose("Call was", context.direction);
    await userEvent.type(
      canvas.getByRole("textbox", { name: "Other party" }),
      context.otherPartyName,
    );
    await expect(await banner(canvas, titleOf(declined, { context }))).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: labels.callAgain }));
    await expect(canvas.getByText("The app’s onRetry was called.")).toBeVisible();

    await choose("Language", "Deutsch");
    await choose("Theme", "Dark");
    await choose("Network", "Offline");
    const german = await banner(canvas, "Mia hat Ihren Anruf abgelehnt");
    await expect(getComputedStyle(german).colorScheme).toContain("dark");
    const retry = within(german).getByRole("button", { name: deDE.labels.callAgain });
    await expect(retry).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(canvas.getByRole("checkbox", { name: "onRetry" }));
    await expect(retry).not.toBeInTheDocument();
    await choose("Language", "Pseudo language");
    await expect(
      await banner(canvas, pseudoLocale.texts.declined.outgoing.title.replace("{name}", "Mia")),
    ).toBeVisible();
  },
};

export const TheDialog: Story = {
  name: "The dialog",
  play: async ({ canvas, userEvent }) => {
    const open = canvas.getByRole("button", { name: "Open as a dialog" });
    open.focus();
    await userEvent.keyboard("{Enter}");
    const dialog = await screen.findByRole("dialog", { name: titleOf(reasons.networkDrop) });
    await expect(within(dialog).getByRole("button", { name: labels.rejoin })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await waitFor(() => expect(open).toHaveFocus());
  },
};

export const InANarrowPage: Story = {
  name: "In 400 pixels",
  decorators: [
    (Explorer) => (
      <div style={{ width: 400 }}>
        <Explorer />
      </div>
    ),
  ],
  play: async ({ canvas, userEvent }) => {
    await userEvent.keyboard("{Escape}MediaRelayWhiteListingIssue");
    const result = canvas.getByRole("main");
    await expect(result.scrollWidth).toBeLessThanOrEqual(result.clientWidth);
  },
};

export const FromRightToLeft: Story = {
  name: "From right to left",
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Direction" }), "rtl");
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Language" }), "ar-SA");
    await expect(await banner(canvas, "انقطع الاتصال")).toHaveAttribute("dir", "rtl");
  },
};
