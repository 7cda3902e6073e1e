import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { enUS } from "../src/index.js";
import { arSA } from "../src/locales/ar-SA.js";
import { deDE } from "../src/locales/de-DE.js";
import { AllWords as Words } from "./words/AllWords.js";
import { localeByTag } from "./support/locales.js";

/** Every text of two languages side by side, to be read as a whole: the toolbar's and another. */
const meta = {
  title: "Reference/All words",
  component: Words,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
  args: { languages: [enUS.tag, deDE.tag] },
  render: ({ languages: [first, second] }, { globals }) => {
    const { tag } = localeByTag(globals.locale);
    return <Words key={tag} languages={[tag, tag === first ? second : first]} />;
  },
} satisfies Meta<typeof Words>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AllWords: Story = {
  name: "All words",
  play: async ({ canvas, userEvent }) => {
    const cell = (text: string) => canvas.getAllByRole("cell", { name: text })[0];
    await expect(cell(enUS.texts.busy.title)).toHaveAttribute("dir", "ltr");
    await expect(cell(deDE.texts.busy.title)).toHaveAttribute("lang", deDE.tag);

    await userEvent.selectOptions(canvas.getByLabelText("Beside it"), arSA.tag);
    await expect(cell(arSA.texts.busy.title)).toHaveAttribute("dir", "rtl");
    await expect(cell(arSA.details.fixer_nobody)).toHaveAttribute("lang", arSA.tag);
    await expect(canvas.queryByText(deDE.texts.busy.title)).not.toBeInTheDocument();
  },
};
