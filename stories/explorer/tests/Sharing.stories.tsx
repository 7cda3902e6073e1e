import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import { stubClipboard } from "../../../fakes/stubClipboard.js";
import { startPage } from "../../support/Page.js";
import { firstState, writeState } from "../ExplorerState.js";
import { linkTo } from "../linkTo.js";
import { ExplorerOnAPage, searched } from "./ExplorerOnAPage.js";
import { chosen, searchBox } from "./queries.js";

/** Whether code and links can be taken out of the code explorer, and links opened in it. */
const meta = {
  title: "Tests/Sharing from the code explorer",
  component: ExplorerOnAPage,
  // Not in the sidebar, as each types by itself.
  tags: ["!dev", "!autodocs"],
  parameters: { layout: "fullscreen" },
  args: { args: writeState(searched), onArgs: fn() },
} satisfies Meta<typeof ExplorerOnAPage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const TheCode: Story = {
  name: "The code",
  play: async ({ canvas, userEvent }) => {
    const { written, restore } = stubClipboard("works");
    try {
      await userEvent.keyboard("{Escape}480/10077");
      const choose = (name: string, value: string) =>
        userEvent.selectOptions(canvas.getByRole("combobox", { name }), value);
      await choose("As", "A dialog");
      await choose("Language", "Pseudo language");
      await choose("Theme", "Dark");

      await userEvent.click(canvas.getByRole("button", { name: "Copy AfterTheCall.tsx" }));
      await expect(await canvas.findByText("Copied.")).toBeVisible();
      const [code = ""] = written;
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
    const { written, restore } = stubClipboard("works");
    try {
      await userEvent.keyboard("{Escape}busy{ArrowDown}");
      await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Theme" }), "Dark");
      await userEvent.click(canvas.getByRole("button", { name: "Copy link" }));
      const [link] = written;
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
    const { restore } = stubClipboard("is missing");
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

export const WithoutReact: Story = {
  name: "The way to where there is no React",
  play: async ({ canvas }) => {
    const link = canvas.getByRole("link", { name: /terminal/ });

    await expect(link).toHaveAttribute("target", "_top");
    await expect(new URL(link.getAttribute("href") ?? "", location.href).pathname).toBe(
      new URL("./", location.href).pathname,
    );
  },
};
