import type { Preview } from "@storybook/react-vite";
import { CallEndReasonProvider } from "../src/index.js";
import "../src/styles/styles.css";
import { localeByTag, locales } from "../stories/support/locales.js";
import { PageStyle } from "./PageStyle.js";

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    a11y: { test: "error" },
    options: {
      storySort: {
        order: [
          "Look up a code",
          "A simulated call",
          "Every row",
          "All words",
          "Components",
          "Themes",
          "Your own markup",
        ],
      },
    },
    // The theme below colours the page.
    backgrounds: { disable: true },
  },
  globalTypes: {
    theme: {
      description: "Colour scheme of the page",
      toolbar: { icon: "contrast", items: ["light", "dark"], dynamicTitle: true },
    },
    locale: {
      description: "Language of the kit",
      toolbar: { icon: "globe", items: locales.map(({ tag }) => tag), dynamicTitle: true },
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
  initialGlobals: { theme: "light", locale: "en-US", direction: "ltr" },
  decorators: [
    (Story, { globals, viewMode }) => (
      <PageStyle
        theme={globals.theme === "dark" ? "dark" : "light"}
        direction={globals.direction === "rtl" ? "rtl" : "ltr"}
        wholePage={viewMode === "story"}
      >
        <CallEndReasonProvider locales={[localeByTag(globals.locale)]}>
          <Story />
        </CallEndReasonProvider>
      </PageStyle>
    ),
  ],
};

export default preview;
