import * as Dialog from "@radix-ui/react-dialog";
import { noop, wordsFor } from "../ends.js";

/** The same content and look in Radix Dialog, with the overlay of its documentation or without. */
export function RadixDialog({ reason, hasOverlay = false }) {
  const { title, description, actions, path, severity, close } = wordsFor(reason);
  return (
    <Dialog.Root open onOpenChange={noop}>
      <Dialog.Portal>
        {hasOverlay ? <Dialog.Overlay data-call-end="overlay" /> : <div data-call-end="overlay" />}
        <Dialog.Content data-call-end="dialog" data-severity={severity}>
          <svg data-call-end-part="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d={path} />
          </svg>
          <Dialog.Title data-call-end-part="title">{title}</Dialog.Title>
          <Dialog.Description data-call-end-part="description">{description}</Dialog.Description>
          <div data-call-end-part="actions">
            {actions.map(({ kind, label }) => (
              <button key={kind} type="button" data-call-end-part="action" onClick={noop}>
                {label}
              </button>
            ))}
            <Dialog.Close data-call-end-part="close">{close}</Dialog.Close>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
