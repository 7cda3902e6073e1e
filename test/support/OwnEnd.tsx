import {
  useCallEnd,
  type CallEndHandlers,
  type CallEndSource,
  type UseCallEndOptions,
} from "../../src/index.js";

/** The end, one way or the other, and what the app can do about it. */
interface OwnEndProps extends CallEndHandlers {
  readonly callEndReason?: unknown;
  readonly call?: CallEndSource | null | undefined;
}

/** An app's own markup around the whole state of an end. */
export function OwnEnd(props: OwnEndProps) {
  const end = useCallEnd(props as UseCallEndOptions);
  return (
    <>
      {end.description && !end.isDismissed && (
        <div role="group" {...end.rootProps}>
          <h2 {...end.titleProps}>{end.description.title}</h2>
          <p {...end.descriptionProps}>{end.description.description}</p>
          {end.actions.map(({ kind, label, buttonProps }) => (
            <button key={kind} {...buttonProps}>
              {label}
            </button>
          ))}
          <p {...end.noteProps}>{end.noteText}</p>
          {props.onDismiss && (
            <button type="button" onClick={end.dismiss}>
              {end.description.labels.dismiss}
            </button>
          )}
        </div>
      )}
      <span {...end.statusProps} />
      <span {...end.alertProps} />
    </>
  );
}
