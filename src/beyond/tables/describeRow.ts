import { describeCallEnd } from "../../describe/describeCallEnd.js";
import type { ResultCategory } from "../../reason/ResultCategory.js";
import { describeFacts } from "./describeFacts.js";
import type { TableRow } from "./TableRow.js";

/** An end by what a log tells of it. */
interface LoggedEnd {
  readonly code?: number;
  readonly subCode?: number;
  readonly category?: ResultCategory | undefined;
}

/** The row of a key: what the kit itself says of an end that stands for all with this key. */
export function describeRow(endKey: string, { code, subCode, category }: LoggedEnd): TableRow {
  const reason = { code, subCode, resultCategories: category && [category] };
  const record = {
    ParticipantEndReason: code,
    ParticipantEndSubCode: subCode,
    ResultCategory: category,
  };
  const facts = describeFacts(reason);
  return {
    endKey,
    code: code ?? null,
    subCode: subCode ?? null,
    matchedBy: describeCallEnd(reason)?.matchedBy ?? "none",
    ...facts,
    recordOutcome: describeCallEnd(record)?.outcome ?? facts.outcome,
  };
}
