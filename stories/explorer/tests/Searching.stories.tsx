import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { arSA } from "../../../src/locales/ar-SA.js";
import { detailsLabels, texts, titleOf } from "../../support/words.js";
import { writeState } from "../ExplorerState.js";
import { ExplorerOnAPage, searched } from "./ExplorerOnAPage.js";
import { banner, chosen, results, searchBox } from "./queries.js";

/** Whether the code explorer finds what a user types or pastes. */
const meta = {
  title: "Tests/Searching in the code explorer",
  component: ExplorerOnAPage,
  // Not in the sidebar, as each types by itself.
  tags: ["!dev", "!autodocs"],
  parameters: { layout: "fullscreen" },
  args: { args: writeState(searched), onArgs: fn() },
} satisfies Meta<typeof ExplorerOnAPage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Numbers: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(searchBox(canvas)).toHaveFocus();
    await userEvent.keyboard("{Escape}480/10077");
    await expect(await canvas.findByText("2 results")).toBeVisible();
    await expect(chosen(canvas)).toHaveTextContent(/^480 \/ 10077/);
    await expect(searchBox(canvas)).toHaveAttribute("aria-activedescendant", chosen(canvas).id);
    await expect(await banner(canvas, titleOf({ code: 480, subCode: 10_077 }))).toBeVisible();
    await expect(canvas.getByText(/gets push notifications only/)).toBeVisible();
    await expect(canvas.getByText(detailsLabels.fixer_otherPerson)).toBeVisible();

    await userEvent.keyboard("{Escape}");
    await expect(searchBox(canvas)).toHaveValue("");
    await userEvent.keyboard("3101");
    await expect(chosen(canvas)).toHaveTextContent(/^410 \/ 3101/);
  },
};

export const Words: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.keyboard("{Escape}firewall");
    await expect(chosen(canvas)).toHaveTextContent("This network may not allow calls");
    await expect(canvas.getByText(detailsLabels.fixer_admin)).toBeVisible();
    await userEvent.keyboard(" nonsense");
    await expect(canvas.getByText(/^Nothing has all of these words/)).toBeVisible();
    await expect(chosen(canvas)).toHaveTextContent("This network may not allow calls");
    await userEvent.keyboard("{Escape}zzzz");
    await expect(canvas.getByText(/^Nothing found/)).toBeVisible();
    await expect(canvas.queryByRole("listbox")).not.toBeInTheDocument();
    await userEvent.click(canvas.getByRole("button", { name: "busy" }));
    await expect(chosen(canvas)).toHaveTextContent(texts.busy.title);
    await expect(searchBox(canvas)).toHaveFocus();
  },
};

export const WordsInTheChosenLanguage: Story = {
  name: "Words in the chosen language",
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByLabelText("Language"), arSA.tag);
    await userEvent.clear(searchBox(canvas));
    await userEvent.paste(arSA.texts.callFull.title);
    await expect(chosen(canvas)).toHaveTextContent(arSA.texts.callFull.title);
    await expect(await banner(canvas, arSA.texts.callFull.title)).toHaveAttribute("lang", arSA.tag);
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
      canvas.getByText(
        '{ code: 495, subCode: 4507, message: "Token expired", name: "CallingCommunicationError" }',
      ),
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
