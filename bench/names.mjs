/** What the tables call things. */
export const names = {
  ourBanner: "`CallEndedBanner`",
  plainBanner: "hand-written",
  completeBanner: "hand-written, complete",
  fluentBanner: "Fluent UI MessageBar",
  ourDialog: "`CallEndedDialog`",
  radixDialog: "Radix Dialog, a plain overlay",
  radixDialogOverlay: "Radix Dialog and its Overlay",
  fluentDialog: "Fluent UI Dialog",
  sizes: "What an app ships for it, React left out",
  warmBanner: "Mounting a banner",
  firstBanner: "The first banner of a fresh page",
  update: "From one reason to another",
  list: "Mounting 1,000 banners",
  warmDialog: "Mounting a dialog",
  firstDialog: "The first dialog of a fresh page",
  node: "In Node, without a page",
};
