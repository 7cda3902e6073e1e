import type { Preview } from "@storybook/react-vite";
import "../src/styles/styles.css";
import { PageStyle } from "./PageStyle.js";

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    a11y: { test: "error" },
    options: {
      storySort: { order: ["A simulated call", "Every row", "Components", "Your own markup"] },
    },
    // The theme below colours the page.
    backgrounds: { disable: true },
  },
  globalTypes: {
    theme: {
      description: "Colour scheme of the page",
      toolbar: { icon: "contrast", items: ["light", "dark"], dynamicTitle: true },
    },
    direction: {
      description: "Direction of writing",
      toolbar: {
        icon: "transfer",
        items: [
          { value: "ltr", title: "Left to right" },
          { value: "rtl", title: "Right to left" },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: "light", direction: "ltr" },
  decorators: [
    (Story, { globals, viewMode }) => (
      <PageStyle
        theme={globals.theme === "dark" ? "dark" : "light"}
        direction={globals.direction === "rtl" ? "rtl" : "ltr"}
        wholePage={viewMode === "story"}
      >
        <Story />
      </PageStyle>
    ),
  ],
};

export default preview;
