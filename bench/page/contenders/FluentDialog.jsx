import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { noop, wordsFor } from "../ends.js";

/** The same content in Fluent UI's Dialog, as its documentation shows it. */
export function FluentDialog({ reason }) {
  const { title, description, actions, close } = wordsFor(reason);
  return (
    <Dialog open onOpenChange={noop}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{description}</DialogContent>
          <DialogActions>
            {actions.map(({ kind, label }) => (
              <Button key={kind} appearance="primary" onClick={noop}>
                {label}
              </Button>
            ))}
            <Button onClick={noop}>{close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
