/**
 * The parts that the ready-made components are built of, to build your own from: one DOM element
 * each, with `asChild`, `ref`, `className`, `style` and handlers passed on.
 */
export { Announcer } from "../announcing/Announcer.js";
export { Action } from "./Action.js";
export { Actions, type ActionsProps } from "./Actions.js";
export { Description, type DescriptionProps } from "./Description.js";
export { type ButtonProps, HelpButton, RetryButton, SignInButton } from "./actionButtons.js";
export { DismissButton } from "./DismissButton.js";
export { Icon, type IconProps } from "./Icon.js";
export { RetryNote, type RetryNoteProps } from "./RetryNote.js";
export { Root, type RootProps } from "./Root.js";
export { Summary, type SummaryProps } from "./Summary.js";
export { Title, type TitleProps } from "./Title.js";
