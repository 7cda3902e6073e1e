import { useCallEndReason } from "react-call-end-reason";

/** Your own markup: the kit brings the words, and the props that make them accessible. */
export function OwnMessage({ callEndReason }: { callEndReason: unknown }) {
  const end = useCallEndReason(callEndReason, { context: { direction: "Outgoing" } });
  if (!end) return null;
  return (
    <section {...end.rootProps}>
      <h2 {...end.titleProps}>{end.title}</h2>
      <p {...end.descriptionProps}>{end.description}</p>
    </section>
  );
}
