export { CallEnd } from "./components/CallEnd.js";
export type { CallEndDetailsElementProps } from "./components/details/DetailsElement.js";
export type { CallEndNote } from "./components/end/retry/CallEndNote.js";
export type { CallEndRunnableAction } from "./components/end/CallEndState.js";
export type { CallEndElementProps } from "./components/end/endProps.js";
export { CallEndDetails, type CallEndDetailsProps } from "./components/details/CallEndDetails.js";
export { CallEndedBanner, type CallEndedBannerProps } from "./components/banner/CallEndedBanner.js";
export { CallEndedPage, type CallEndedPageProps } from "./components/page/CallEndedPage.js";
export { CallEndedDialog, type CallEndedDialogProps } from "./components/dialog/CallEndedDialog.js";
export type { CallEndHandlers } from "./components/end/CallEndHandlers.js";
export type { CallEndPartOptions } from "./components/as-child/renderPart.js";
export * from "./core.js";
export {
  CallEndReasonProvider,
  type CallEndReasonProviderProps,
} from "./components/provider/CallEndReasonProvider.js";
export {
  type CallEndActionButton,
  type CallEndLiveRegionProps,
  useCallEnd,
  type UseCallEndOptions,
  type UseCallEndResult,
} from "./components/hooks/useCallEnd.js";
export {
  useCallEndReason,
  type UseCallEndReasonResult,
} from "./components/hooks/useCallEndReason.js";
export type { CallEndInput } from "./components/end/CallEndInput.js";
export type { EndedCall } from "./live/EndedCall.js";
export type {
  CallEndAdapterSource,
  CallEndAgentSource,
  CallEndCallSource,
  CallEndClientSource,
  CallEndIncomingCallSource,
  CallEndSnapshotLiteral,
  CallEndSnapshotSource,
  CallEndSource,
  CallEndStateSource,
} from "./live/CallEndSource.js";
export { useEndedCall } from "./components/end/useEndedCall.js";
