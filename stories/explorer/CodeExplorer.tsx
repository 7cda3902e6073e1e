import { useMemo, useRef, useState } from "react";
import type { Page } from "../support/Page.js";
import { CopyButton } from "./CopyButton.js";
import type { ExplorerState } from "./ExplorerState.js";
import "./explorer.css";
import { findAnswers } from "./findAnswers.js";
import { listEntries } from "./listEntries.js";
import { PageSwitches } from "./PageSwitches.js";
import { Result } from "./Result.js";
import { ResultList } from "./ResultList.js";
import { SearchBox } from "./SearchBox.js";
import { useOwnState } from "./useOwnState.js";

export interface CodeExplorerProps {
  /** What the address says. */
  readonly state: ExplorerState;
  readonly page: Page;
  /** Puts the state into the address. */
  readonly onState: (state: ExplorerState) => void;
  readonly onPage: (change: Partial<Page>) => void;
  /** The address of what is on the screen. */
  readonly linkTo: (state: ExplorerState) => string;
}

/** What is shown while nothing is looked for: the end that apps most often get wrong. */
const example = "410/3101";

/** Finds what a call's end means, and shows it as the user, the developer and the code see it. */
export function CodeExplorer({ state, page, onState, onPage, linkTo }: CodeExplorerProps) {
  const [own, change] = useOwnState(state, onState);
  const [entries] = useState(listEntries);
  const resultRef = useRef<HTMLHeadingElement>(null);
  const answers = useMemo(() => findAnswers(entries, own.search), [entries, own.search]);
  const wanted = own.pick || (own.search.trim() ? "" : example);
  const index = Math.max(
    0,
    answers.findIndex(({ key }) => key === wanted),
  );
  const answer = answers[index];

  const list = {
    answers,
    index,
    locale: page.locale,
    onIndex: (next: number) => change({ pick: answers[next]?.key ?? "" }),
    onEnter: () => resultRef.current?.focus(),
  };
  return (
    <div className="explorer" lang="en">
      <header className="explorer-header">
        <h1>Why did the call end?</h1>
        <CopyButton text={linkTo(own)}>Copy link</CopyButton>
      </header>
      <SearchBox
        {...list}
        search={own.search}
        onSearch={(search) => change({ search, pick: "" })}
      />
      <div className="explorer-columns">
        <ResultList {...list} />
        {answer && (
          <Result ref={resultRef} answer={answer} state={own} page={page} onState={change} />
        )}
      </div>
      <PageSwitches page={page} onPage={onPage} />
    </div>
  );
}
