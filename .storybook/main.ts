import type { StorybookConfig } from "@storybook/react-vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.@(ts|tsx)"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Highlighting reads the style of every element each time a story changes, on which typing would wait.
  features: { sidebarOnboardingChecklist: false, highlight: false },
  typescript: { reactDocgen: "react-docgen" },
  // For older browsers Vite replaces light-dark() by something that only follows a color-scheme in
  // CSS, so that the static Storybook would have no dark theme.
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, cssTarget: ["chrome123", "firefox120", "safari17.5"] },
  }),
};

export default config;
