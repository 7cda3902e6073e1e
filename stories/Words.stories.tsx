import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import type { CallEndCompleteLocale } from "../src/index.js";
import { outcomes } from "../src/catalog/data/outcomes.js";
import type { CallEndOutcomeText } from "../src/words/CallEndOutcomeText.js";
import { localeByTag } from "./support/locales.js";

/** Every text of one language side by side, to be read as a whole: choose it in the toolbar. */
const meta = {
  title: "Reference/All words",
  component: Words,
  tags: ["!autodocs"],
  render: (_args, { globals }) => <Words locale={localeByTag(globals.locale)} />,
  args: { locale: localeByTag("en-US") },
} satisfies Meta<typeof Words>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AllWords: Story = {
  name: "All words",
  play: async ({ canvas }) => {
    const rows = within(canvas.getByRole("table")).getAllByRole("row");
    await expect(rows.length).toBeGreaterThan(Object.keys(outcomes).length);
  },
};

const variants = ["unconnected", "incoming", "outgoing", "remote"] as const;
const cell = { padding: "6px 12px", textAlign: "start", verticalAlign: "top" } as const;

function Words({ locale }: { locale: CallEndCompleteLocale }) {
  const texts: [string, CallEndOutcomeText][] = Object.entries(locale.texts);
  return (
    <table lang={locale.tag} dir={locale.dir} style={{ borderSpacing: 0, fontSize: "0.875rem" }}>
      <thead>
        <tr>
          {["outcome", "title", "description", "button"].map((heading) => (
            <th key={heading} scope="col" style={cell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {texts.flatMap(([outcome, text]) => [
          <Row key={outcome} name={outcome} {...text} button={buttonsOf(outcome, locale)} />,
          ...variants
            .filter((variant) => text[variant])
            .map((variant) => (
              <Row key={outcome + variant} name={`— ${variant}`} {...text[variant]} button="" />
            )),
        ])}
        <Row name="remote, ended" {...locale.remote.ended} button="" />
        <Row name="remote, failed" {...locale.remote.failed} button="" />
      </tbody>
    </table>
  );
}

function Row(props: { name: string; title?: string; description?: string; button: string }) {
  const { name, title, description, button } = props;
  return (
    <tr>
      <th scope="row" style={{ ...cell, fontWeight: name.startsWith("—") ? 400 : 600 }}>
        <bdi>{name}</bdi>
      </th>
      <td style={cell}>{title}</td>
      <td style={cell}>{description}</td>
      <td style={cell}>{button}</td>
    </tr>
  );
}

function buttonsOf(outcome: string, { labels }: CallEndCompleteLocale): string {
  const { actions = [] } = outcomes[outcome as keyof typeof outcomes];
  return actions.map((action) => labels[action]).join(", ");
}
