export { CallEnd } from "./components/CallEnd.js";
export { CallEndDetails, type CallEndDetailsProps } from "./components/CallEndDetails.js";
export { CallEndedBanner, type CallEndedBannerProps } from "./components/CallEndedBanner.js";
export { CallEndedDialog, type CallEndedDialogProps } from "./components/CallEndedDialog.js";
export type { CallEndHandlers } from "./components/CallEndHandlers.js";
export type { PartOptions } from "./components/partElement.js";
export type { CallEndActionsProps } from "./components/parts/Actions.js";
export type { CallEndButtonProps } from "./components/parts/CallEndButtonProps.js";
export type { CallEndDescriptionProps } from "./components/parts/Description.js";
export type { CallEndIconProps } from "./components/parts/Icon.js";
export type { CallEndRetryNoteProps } from "./components/parts/RetryNote.js";
export type { CallEndRootProps } from "./components/parts/Root.js";
export type { CallEndTitleProps } from "./components/parts/Title.js";
export * from "./core.js";
export {
  CallEndReasonProvider,
  type CallEndReasonProviderProps,
} from "./hooks/CallEndReasonProvider.js";
export { useCallEndReason, type UseCallEndReasonResult } from "./hooks/useCallEndReason.js";
export type { CallEndInput } from "./live/CallEndInput.js";
export type { EndedCall } from "./live/EndedCall.js";
export type { CallEndSource } from "./live/CallEndSource.js";
export { useEndedCall } from "./live/useEndedCall.js";
