import type { Preview } from "@storybook/react-vite";
import "../src/styles/styles.css";
import { localeNames } from "../stories/support/locales.js";
import { ThemedDocs } from "../stories/support/ThemedDocs.js";
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
          "A playable call",
          "A simulated call",
          "Recipes",
          "Components",
          [
            "CallEndedBanner",
            "CallEndedDialog",
            "CallEndedPage",
            "CallEndDetails",
            "CallEndReasonProvider",
            "Retrying",
          ],
          "Live sources",
          "Guides",
          [
            "Live calls",
            "Words and languages",
            "Theming",
            "Catalog and tiers",
            "Support report",
            "Beyond React",
            "Server rendering",
            "Accessibility",
            "Testing your app",
            "Migrating from CallComposite's end page",
          ],
          "Your own markup",
          ["useCallEnd", "Parts", "Each part", "useCallEndReason", "useEndedCall", "Without React"],
          "Themes",
          "Reference",
          ["Every outcome", "Every row", "All words", "API"],
        ],
      },
    },
    docs: { container: ThemedDocs },
    // The theme below colors the page.
    backgrounds: { disable: true },
  },
  globalTypes: {
    theme: {
      description: "Color scheme of the page",
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
