import type { Preview } from "@storybook/react-vite";
import "../src/styles/styles.css";
import { localeNames } from "../stories/support/locales.js";
import { hasForcedColors } from "../stories/support/hasForcedColors.js";
import { readPage, startPage } from "../stories/support/Page.js";
import { StoryPage } from "../stories/support/StoryPage.js";

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    a11y: {
      test: "error",
      // Axe reads the colors of the style sheet, which are not those that the user then sees.
      config: { rules: hasForcedColors() ? [{ id: "color-contrast", enabled: false }] : [] },
    },
    options: {
      storySort: {
        order: [
          "Code explorer",
          "Start",
          "Recipes",
          "A simulated call",
          "Live sources",
          "Guides",
          [
            "Catalog and tiers",
            "Words and languages",
            "Theming",
            "Live calls",
            "Support report",
            "Server rendering",
            "Migrating from CallComposite's end page",
          ],
          "Components",
          [
            "CallEndedBanner",
            "CallEndedDialog",
            "CallEndDetails",
            "CallEndReasonProvider",
            "Retrying",
          ],
          "Your own markup",
          ["Parts", "Each part", "useCallEndReason", "useEndedCall", "Without React"],
          "Themes",
          "Every outcome",
          "Every row",
          "All words",
          "API",
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
      toolbar: {
        icon: "globe",
        items: Object.entries(localeNames).map(([value, title]) => ({ value, title })),
        dynamicTitle: true,
      },
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
    network: {
      description: "Whether the browser says that it has a network",
      toolbar: {
        icon: "lightning",
        items: [
          { value: "online", title: "Online" },
          { value: "offline", title: "Offline" },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: startPage,
  decorators: [
    (Story, { globals, viewMode }) => (
      <StoryPage page={readPage(globals)} wholePage={viewMode === "story"}>
        <Story />
      </StoryPage>
    ),
  ],
};

export default preview;
