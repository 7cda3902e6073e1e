/** The code explorer in the static Storybook: stories run in a frame. */
export function explorerOf(page) {
  return page.frameLocator("#storybook-preview-iframe");
}
