import { useCallEnd, type UseCallEndOptions } from "../../src/index.js";

/** An app's own markup around the whole state of an end. */
export function OwnEnd(props: Partial<UseCallEndOptions>) {
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
