/**
 * The parts that the ready-made components are built of, to build your own from: one DOM element
 * each, with `asChild`, `ref`, `className`, `style` and handlers passed on.
 */
export { Announcer } from "../announcing/Announcer.js";
export { Action } from "./Action.js";
export { Actions, type ActionsProps } from "./Actions.js";
export { Description, type DescriptionProps } from "./Description.js";
export type { ButtonProps } from "./createActionButton.js";
export { DismissButton } from "./DismissButton.js";
export { HelpButton } from "./HelpButton.js";
export { Icon, type IconProps } from "./Icon.js";
export { RetryButton } from "./RetryButton.js";
export { RetryNote, type RetryNoteProps } from "./RetryNote.js";
export { Root, type RootProps } from "./Root.js";
export { SignInButton } from "./SignInButton.js";
export { Summary, type SummaryProps } from "./Summary.js";
export { Title, type TitleProps } from "./Title.js";
