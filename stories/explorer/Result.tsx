import type { Ref } from "react";
import { CallEndDetails } from "../../src/index.js";
import type { Page } from "../support/Page.js";
import { CallSwitches } from "./CallSwitches.js";
import { CodeFiles } from "./CodeFiles.js";
import type { ExplorerState } from "./ExplorerState.js";
import { Facts } from "./Facts.js";
import type { Answer } from "./findAnswers.js";
import { Preview } from "./Preview.js";
import { WhatWasRead } from "./WhatWasRead.js";

interface ResultProps {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly answer: Answer;
  readonly state: ExplorerState;
  readonly page: Page;
  readonly onState: (change: Partial<ExplorerState>) => void;
}

/** One end from all sides: the user's, the developer's, and as code. */
export function Result({ ref, answer, state, page, onState }: ResultProps) {
  const { reason, label } = answer;
  return (
    <main className="explorer-result">
      <h2 ref={ref} tabIndex={-1}>
        <bdi dir="ltr">{label}</bdi>
      </h2>
      <WhatWasRead answer={answer} />
      <div className="explorer-sides">
        <section aria-label="What the user sees">
          <h3>What the user sees</h3>
          <Preview reason={reason} state={state} />
        </section>
        <section aria-label="What you should know">
          <h3>What you should know</h3>
          <CallEndDetails callEndReason={reason} defaultOpen />
          <Facts reason={reason} />
        </section>
      </div>
      <CallSwitches state={state} onState={onState} />
      <CodeFiles reason={reason} state={state} page={page} onState={onState} />
    </main>
  );
}
