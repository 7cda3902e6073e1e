import { addons } from "storybook/manager-api";
import { create } from "storybook/theming/create";

const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;

addons.setConfig({
  theme: create({
    base: isDark ? "dark" : "light",
    brandTitle: "react-call-end-reason",
    brandUrl: "./",
    // The kit's own colors, see src/styles/tokens.css.
    colorPrimary: isDark ? "#eceef2" : "#1a1c20",
    colorSecondary: isDark ? "#8fb0ff" : "#2f55c8",
    appBg: isDark ? "#1b1d22" : "#f6f7f9",
    appContentBg: isDark ? "#272a30" : "#ffffff",
    appPreviewBg: isDark ? "#272a30" : "#ffffff",
    barBg: isDark ? "#272a30" : "#ffffff",
    textColor: isDark ? "#eceef2" : "#1a1c20",
    appBorderRadius: 8,
  }),
  layoutCustomisations: {
    // The explorer has its own switches and needs the room.
    showPanel: (state, defaultValue) =>
      state.storyId?.startsWith("code-explorer") ? false : defaultValue,
  },
});
