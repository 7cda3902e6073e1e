import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { noop, wordsFor } from "../ends.js";

/** The same content in Fluent UI's MessageBar, as its documentation shows it. */
export function FluentBanner({ reason }) {
  const { title, description, actions, dismiss } = wordsFor(reason);
  return (
    <MessageBar intent="error">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {description}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label={dismiss} onClick={noop}>
            ×
          </Button>
        }
      >
        {actions.map(({ kind, label }) => (
          <Button key={kind} onClick={noop}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
