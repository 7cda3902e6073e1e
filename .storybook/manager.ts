import { addons } from "storybook/manager-api";

addons.setConfig({
  layoutCustomisations: {
    // The explorer has its own switches and needs the room.
    showPanel: (state, defaultValue) =>
      state.storyId?.startsWith("code-explorer") ? false : defaultValue,
  },
});
