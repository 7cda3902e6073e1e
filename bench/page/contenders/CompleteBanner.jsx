import { useEffect, useId, useRef } from "react";
import { endProps } from "../../../dist/components/end/endProps.js";
import { noop, wordsFor } from "../ends.js";

/** The hand-written banner with all that ours has on the page: names, hooks for styles, live regions. */
export function CompleteBanner({ reason }) {
  const { end, path, dismiss } = wordsFor(reason);
  const { title, description, actions, icon } = end;
  const id = useId();
  const alertRef = useRef(null);
  useEffect(() => {
    alertRef.current.textContent = `${title}. ${description}`;
  }, [title, description]);
  return (
    <>
      <section
        data-call-end="banner"
        data-size="full"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}description`}
        {...endProps(end)}
      >
        <svg data-call-end-part="icon" data-icon={icon} viewBox="0 0 24 24" aria-hidden="true">
          <path d={path} />
        </svg>
        <p data-call-end-part="title" id={`${id}title`}>
          {title}
        </p>
        <p data-call-end-part="description" id={`${id}description`}>
          {description}
        </p>
        <div data-call-end-part="actions">
          {actions.map(({ kind, label, busyLabel }, index) => (
            <button
              key={kind}
              type="button"
              data-call-end-part="action"
              data-action={kind}
              data-emphasis={index === 0 ? "primary" : undefined}
              onClick={noop}
            >
              {label}
              {busyLabel && <span aria-hidden data-call-end-part="spacer" data-label={busyLabel} />}
            </button>
          ))}
        </div>
        <span data-call-end-part="note" />
        <button type="button" data-call-end-part="dismiss" aria-label={dismiss} onClick={noop}>
          <svg data-icon="cross" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </section>
      <span data-call-end="announcer" role="status" />
      <span data-call-end="announcer" role="alert" aria-live="assertive" ref={alertRef} />
    </>
  );
}
