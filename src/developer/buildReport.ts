import type { CallEndDescription } from "../describe/CallEndDescription.js";
import type { CallEndReport } from "./CallEndReport.js";
import { isoTime } from "./isoTime.js";
import { readIds } from "./readIds.js";
import { redactSecrets } from "./redactSecrets.js";

/**
 * The report on an end for support. It holds no message, as messages may name people; ids are the
 * app's own, without what looks like a token or a phone number.
 */
export function buildReport(
  { code, subCode, category, categorySource, outcome, matchedBy }: CallEndDescription,
  { ids, endedAt, now }: { ids?: Record<string, string>; endedAt?: Date; now: Date },
): CallEndReport {
  return {
    kit: `react-call-end-reason ${__KIT_VERSION__}`,
    code: code ?? null,
    subCode: subCode ?? null,
    category: category ?? null,
    categorySource: categorySource ?? null,
    outcome,
    matchedBy,
    endedAt: isoTime(endedAt) ?? null,
    reportedAt: isoTime(now) ?? "",
    ids: Object.fromEntries(readIds(ids).map(([name, id]) => [name, redactSecrets(id)])),
  };
}
