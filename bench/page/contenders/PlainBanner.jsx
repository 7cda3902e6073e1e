import { noop, wordsFor } from "../ends.js";

/** What one would write by hand: our banner's elements, its look and its words as strings. */
export function PlainBanner({ reason }) {
  const { title, description, actions, path, severity, dismiss } = wordsFor(reason);
  return (
    <div role="status" data-call-end="banner" data-severity={severity} data-size="full">
      <svg data-call-end-part="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
      <p data-call-end-part="title">{title}</p>
      <p data-call-end-part="description">{description}</p>
      <div data-call-end-part="actions">
        {actions.map(({ kind, label }) => (
          <button key={kind} type="button" data-call-end-part="action" onClick={noop}>
            {label}
          </button>
        ))}
      </div>
      <button type="button" data-call-end-part="dismiss" aria-label={dismiss} onClick={noop}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 6l12 12M18 6L6 18" />
        </svg>
      </button>
    </div>
  );
}
