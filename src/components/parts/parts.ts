/**
 * The parts that the ready-made components are built of, to build your own from: one DOM element
 * each, with `asChild`, `ref`, `className`, `style` and handlers passed on.
 */
export { Actions } from "./Actions.js";
export { Announcer } from "./Announcer.js";
export { Description } from "./Description.js";
export { DismissButton } from "./DismissButton.js";
export { HelpButton } from "./HelpButton.js";
export { Icon } from "./Icon.js";
export { RetryButton } from "./RetryButton.js";
export { RetryNote } from "./RetryNote.js";
export { Root } from "./Root.js";
export { SignInButton } from "./SignInButton.js";
export { Title } from "./Title.js";
