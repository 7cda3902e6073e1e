import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, screen, waitFor, within } from "storybook/test";
import { StoryPage } from "../../.storybook/StoryPage.js";
import { deDE } from "../../src/locales/de-DE.js";
import { startPage } from "../support/Page.js";
import { pseudoLocale } from "../support/pseudoLocale.js";
import { replaceClipboard } from "../support/replaceClipboard.js";
import { CodeExplorer } from "./CodeExplorer.js";
import { type ExplorerArgs, firstState, readState, writeState } from "./ExplorerState.js";
import { linkTo } from "./linkTo.js";

interface TestArgs {
  /** What the address says. */
  args: ExplorerArgs;
  onArgs: (args: ExplorerArgs) => void;
}

// The whole catalog in the list makes each look by role slow.
const searched = { ...firstState, search: "410/3101" };

/** Whether the code explorer does what a user expects; not in the sidebar, as each types by itself. */
const meta = {
  title: "Tests/Code explorer",
  component: ExplorerOnAPage,
  tags: ["!dev", "!autodocs"],
  parameters: { layout: "fullscreen" },
  args: { args: writeState(searched), onArgs: fn() },
} satisfies Meta<typeof ExplorerOnAPage>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story["play"]>>[0]["canvas"];

const searchBox = (canvas: Canvas) => canvas.getByLabelText(/^Search by number/);
const results = (canvas: Canvas) => within(canvas.getByLabelText("Results"));
const chosen = (canvas: Canvas) => results(canvas).getByRole("option", { selected: true });
const banner = (canvas: Canvas, name: string) => canvas.findByRole("region", { name });

export const Numbers: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(searchBox(canvas)).toHaveFocus();
    await userEvent.keyboard("{Escape}480/10077");
    await expect(await canvas.findByText("2 results")).toBeVisible();
    await expect(chosen(canvas)).toHaveTextContent(/^480 \/ 10077/);
    await expect(searchBox(canvas)).toHaveAttribute("aria-activedescendant", chosen(canvas).id);
    await expect(await banner(canvas, "The call didn’t get through")).toBeVisible();
    await expect(canvas.getByText(/gets push notifications only/)).toBeVisible();
    await expect(canvas.getByText(/^The other person, or whoever is in charge/)).toBeVisible();

    await userEvent.keyboard("{Escape}");
    await expect(searchBox(canvas)).toHaveValue("");
    await userEvent.keyboard("3101");
    await expect(chosen(canvas)).toHaveTextContent(/^410 \/ 3101/);
  },
};

export const Words: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.keyboard("{Escape}firewall");
    await expect(chosen(canvas)).toHaveTextContent("This network doesn’t allow calls");
    await expect(canvas.getByText(/^An administrator of the tenant/)).toBeVisible();
    await userEvent.keyboard(" nonsense");
    await expect(canvas.getByText(/^Nothing found/)).toBeVisible();
    await expect(canvas.queryByRole("listbox")).not.toBeInTheDocument();
    await userEvent.click(canvas.getByRole("button", { name: "busy" }));
    await expect(chosen(canvas)).toHaveTextContent("The line was busy");
    await expect(searchBox(canvas)).toHaveFocus();
  },
};

export const AnErrorFromTheConsole: Story = {
  name: "An error from the console",
  play: async ({ canvas, userEvent }) => {
    await userEvent.clear(searchBox(canvas));
    await userEvent.paste(
      "CallingCommunicationError: Token expired\n    at join (sdk.js:410:3101)\n  code: 495, subCode: 4507",
    );
    await expect(chosen(canvas)).toHaveTextContent(/^495 \/ 4507/);
    await expect(
      canvas.getByText('{ code: 495, subCode: 4507, message: "Token expired" }'),
    ).toBeVisible();
    // In a text of several lines the arrows stay with the text.
    await userEvent.keyboard("{ArrowUp}");
    await expect(chosen(canvas)).toHaveTextContent("As pasted");
  },
};

export const ALineOfALog: Story = {
  name: "A line of a log",
  play: async ({ canvas, userEvent }) => {
    await userEvent.clear(searchBox(canvas));
    await userEvent.paste("2026-11-22T09:31:07Z worker 7: call ended 603 0 after 12 s");
    await expect(chosen(canvas)).toHaveTextContent(/^603 \/ 0/);
    await expect(canvas.getByText("{ code: 603, subCode: 0 }")).toBeVisible();
  },
};

export const ByKeyboard: Story = {
  name: "By keyboard alone",
  play: async ({ canvas, userEvent }) => {
    await userEvent.keyboard("{Escape}410{ArrowDown}{ArrowDown}");
    const [, , third] = results(canvas).getAllByRole("option");
    await expect(third).toHaveAttribute("aria-selected", "true");
    await expect(searchBox(canvas)).toHaveFocus();

    const list = canvas.getByRole("listbox", { name: "Results" });
    list.focus();
    await userEvent.keyboard("{End}");
    await expect(chosen(canvas)).toBe(results(canvas).getAllByRole("option").at(-1));
    await userEvent.keyboard("{Home}{ArrowDown}");
    await expect(chosen(canvas)).toBe(results(canvas).getAllByRole("option")[1]);
    await expect(list).toHaveAttribute("aria-activedescendant", chosen(canvas).id);

    await userEvent.keyboard("{Enter}");
    const heading = canvas.getByRole("heading", { level: 2 });
    await expect(heading).toHaveFocus();
    await expect(heading).toHaveTextContent("410 / 3100");

    await userEvent.click(results(canvas).getAllByRole("option")[0] as HTMLElement);
    await expect(heading).toHaveTextContent("410 / any");
  },
};

export const Switches: Story = {
  play: async ({ canvas, userEvent }) => {
    const choose = (name: string, value: string) =>
      userEvent.selectOptions(canvas.getByRole("combobox", { name }), value);
    await userEvent.keyboard("{Escape}603/0");
    await expect(await banner(canvas, "The call was declined")).toBeVisible();
    await choose("Call was", "Incoming");
    await expect(await banner(canvas, "You declined the call")).toBeVisible();
    await choose("Call was", "Outgoing");
    await userEvent.type(canvas.getByRole("textbox", { name: "Other party" }), "Mia");
    await expect(await banner(canvas, "Mia declined your call")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Call again" }));
    await expect(canvas.getByText("The app’s onRetry was called.")).toBeVisible();

    await choose("Language", "Deutsch");
    await choose("Theme", "Dark");
    await choose("Network", "Offline");
    const german = await banner(canvas, "Mia hat deinen Anruf abgelehnt");
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
    const dialog = await screen.findByRole("dialog", { name: "The connection was lost" });
    await expect(within(dialog).getByRole("button", { name: "Rejoin" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await waitFor(() => expect(open).toHaveFocus());
  },
};

export const TheCode: Story = {
  name: "The code",
  play: async ({ canvas, userEvent }) => {
    const writeText = fn(() => Promise.resolve());
    const restore = replaceClipboard({ writeText });
    try {
      await userEvent.keyboard("{Escape}480/10077");
      const choose = (name: string, value: string) =>
        userEvent.selectOptions(canvas.getByRole("combobox", { name }), value);
      await choose("As", "A dialog");
      await choose("Language", "Pseudo language");
      await choose("Theme", "Dark");

      await userEvent.click(canvas.getByRole("button", { name: "Copy AfterTheCall.tsx" }));
      await expect(await canvas.findByText("Copied.")).toBeVisible();
      const [[code]] = writeText.mock.calls as unknown as [[string]];
      await expect(code).toContain("{ code: 480, subCode: 10077 }");
      await expect(code).toContain("<CallEndedDialog");
      await expect(code).toContain('from "./pseudoLocale"');
      await expect(
        canvas.getByText(code.trim(), { normalizer: (text) => text.trim() }),
      ).toBeVisible();
      await expect(canvas.getByRole("button", { name: "Copy pseudoLocale.ts" })).toBeVisible();
      await expect(canvas.getByText(/color-scheme: dark/)).toBeVisible();
    } finally {
      restore();
    }
  },
};

export const TheLink: Story = {
  name: "The link",
  play: async ({ args, canvas, userEvent }) => {
    const writeText = fn(() => Promise.resolve());
    const restore = replaceClipboard({ writeText });
    try {
      await userEvent.keyboard("{Escape}busy{ArrowDown}");
      await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Theme" }), "Dark");
      await userEvent.click(canvas.getByRole("button", { name: "Copy link" }));
      const [[link]] = writeText.mock.calls as unknown as [[string]];
      await expect(link).toContain("/?path=/story/");
      await expect(link).toContain("search:busy");
      await expect(link).toContain("&globals=theme:dark");
      // Storybook is told, too, once the typing pauses.
      await waitFor(() =>
        expect(args.onArgs).toHaveBeenLastCalledWith(expect.objectContaining({ search: "busy" })),
      );
    } finally {
      restore();
    }
  },
};

export const WithoutAClipboard: Story = {
  name: "Without a clipboard",
  play: async ({ canvas, userEvent }) => {
    const restore = replaceClipboard(undefined);
    try {
      await userEvent.click(canvas.getByRole("button", { name: "Copy link" }));
      const text = await canvas.findByRole("textbox", { name: "Copy link: the text" });
      await expect(text).toHaveValue(linkTo("code-explorer--explorer", searched, startPage));
    } finally {
      restore();
    }
  },
};

export const AColleaguesLink: Story = {
  name: "A colleague’s link",
  args: {
    args: writeState({
      ...firstState,
      search: "486",
      pick: "486/560486",
      participant: "remote",
      name: "Zoë 👋",
      code: "hook",
    }),
  },
  play: async ({ canvas }) => {
    await expect(searchBox(canvas)).toHaveValue("486");
    await expect(chosen(canvas)).toHaveTextContent(/^486 \/ 560486/);
    await expect(canvas.getByRole("combobox", { name: "Whose end" })).toHaveValue("remote");
    await expect(canvas.getByRole("textbox", { name: "Other party" })).toHaveValue("Zoë 👋");
    await expect(canvas.getByText(/useCallEndReason\(callEndReason/)).toBeVisible();
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

/** The explorer on a page that keeps what Storybook otherwise keeps for it. */
function ExplorerOnAPage({ args, onArgs }: TestArgs) {
  const [current, setCurrent] = useState(args);
  const [page, setPage] = useState(startPage);
  return (
    <StoryPage page={page} wholePage>
      <CodeExplorer
        state={readState(current)}
        page={page}
        onState={(state) => {
          setCurrent(writeState(state));
          onArgs(writeState(state));
        }}
        onPage={(change) => setPage((now) => ({ ...now, ...change }))}
        linkTo={(state) => linkTo("code-explorer--explorer", state, page)}
      />
    </StoryPage>
  );
}
