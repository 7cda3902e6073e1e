import { useState } from "react";
import { StoryPage } from "../../support/StoryPage.js";
import { startPage } from "../../support/Page.js";
import { CodeExplorer } from "../CodeExplorer.js";
import { type ExplorerArgs, firstState, readState, writeState } from "../ExplorerState.js";
import { linkTo } from "../linkTo.js";

/** What most tests start with: the whole catalog in the list would make each look by role slow. */
export const searched = { ...firstState, search: "410/3101" };

interface ExplorerOnAPageProps {
  /** What the address says. */
  args: ExplorerArgs;
  onArgs: (args: ExplorerArgs) => void;
}

/** The explorer on a page that keeps what Storybook otherwise keeps for it. */
export function ExplorerOnAPage({ args, onArgs }: ExplorerOnAPageProps) {
  const [current, setCurrent] = useState(args);
  const [page, setPage] = useState(startPage);
  return (
    <StoryPage page={page} wholePage>
      <CodeExplorer
        state={readState(current)}
        page={page}
        onState={(state) => {
          setCurrent(writeState(state));
          onArgs(writeState(state));
        }}
        onPage={(change) => setPage((now) => ({ ...now, ...change }))}
        linkTo={(state) => linkTo("code-explorer--explorer", state, page)}
      />
    </StoryPage>
  );
}
