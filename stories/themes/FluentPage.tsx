import {
  Button,
  Card,
  CardFooter,
  CardHeader,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import sheet from "../../src/styles/themes/fluent.css?inline";

/** The themes of Fluent UI that the kit is shown in. */
export const fluentThemes = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high contrast": teamsHighContrastTheme,
};

interface FluentPageProps {
  readonly theme: keyof typeof fluentThemes;
  readonly dir?: "ltr" | "rtl";
  /** What is on the page, given the element that dialogs belong into. */
  readonly children: (container: HTMLElement) => ReactNode;
}

/** A page of Fluent UI: its own message bar, card and buttons, and the kit below them. */
export function FluentPage({ theme, dir, children }: FluentPageProps) {
  const [container, setContainer] = useState<HTMLElement | null>(null);
  return (
    <FluentProvider theme={fluentThemes[theme]} dir={dir} ref={setContainer}>
      {/* An app imports it; here it must be gone with the story. */}
      <style>{sheet}</style>
      <div style={{ display: "grid", gap: 16, maxWidth: 560, padding: 24 }}>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Fluent’s message bar</MessageBarTitle>
            The recording was not saved.
          </MessageBarBody>
          <MessageBarActions>
            <Button>Save again</Button>
          </MessageBarActions>
        </MessageBar>
        <Card aria-label="Fluent’s card">
          <CardHeader
            header={<Text weight="semibold">Fluent’s card</Text>}
            description={<Text>Every Tuesday at 9:00</Text>}
          />
          <CardFooter>
            <Button appearance="primary">Join</Button>
            <Button>Details</Button>
          </CardFooter>
        </Card>
        {container && children(container)}
      </div>
    </FluentProvider>
  );
}
