import type { Page } from "../support/Page.js";
import { Choice } from "./Choice.js";
import { CopyButton } from "./CopyButton.js";
import type { ExplorerState } from "./ExplorerState.js";
import type { Reason } from "./CatalogEntry.js";
import { writeCode } from "./writeCode.js";

interface CodeFilesProps {
  readonly reason: Readonly<Reason>;
  readonly state: ExplorerState;
  readonly page: Page;
  readonly onState: (change: Partial<ExplorerState>) => void;
}

/** The code that shows the same in one's own app, file by file. */
export function CodeFiles({ reason, state, page, onState }: CodeFilesProps) {
  return (
    <section className="explorer-code" aria-label="The same in your app">
      <div className="explorer-bar">
        <h3>The same in your app</h3>
        <Choice
          label="As"
          value={state.code}
          options={{ banner: "A banner", dialog: "A dialog", hook: "Your own markup" }}
          onChange={(code) => onState({ code })}
        />
      </div>
      {writeCode(reason, state, page).map(({ name, code }) => (
        <figure key={name} dir="ltr">
          <figcaption>
            <code>{name}</code>
            <CopyButton text={code}>{`Copy ${name}`}</CopyButton>
          </figcaption>
          <pre>
            <code>{code}</code>
          </pre>
        </figure>
      ))}
      <p className="explorer-beyond">
        No React there?{" "}
        <a href="./?path=/docs/guides-beyond-react--docs" target="_top">
          In a terminal, in Kusto and in SQL
        </a>
      </p>
    </section>
  );
}
