import { type CallEndOptions, useCallEndReason } from "../../src/index.js";

/** An app's own markup around the hook. */
export function OwnMarkup({ reason, ...options }: { reason: unknown } & CallEndOptions) {
  const end = useCallEndReason(reason, options);
  return end ? (
    <div {...end.rootProps}>
      <h2 {...end.titleProps}>{end.title}</h2>
      <p {...end.descriptionProps}>{end.description}</p>
    </div>
  ) : null;
}
