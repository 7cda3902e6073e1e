import { findEntry } from "../catalog/findEntry.js";
import { chooseActions } from "../outcome/chooseActions.js";
import { outcomes } from "../outcome/data/outcomes.js";
import { judge } from "../outcome/judge.js";
import { readCallEndReason } from "../reason/readCallEndReason.js";
import { matchLocale } from "../text/matchLocale.js";
import { wordEnd } from "../text/wordEnd.js";
import type { CallEndDescription } from "./CallEndDescription.js";
import type { CallEndOptions } from "./CallEndOptions.js";

/**
 * Turns whatever a call ended with into all that an end user should see: title, description, next
 * steps, severity and icon.
 *
 * Takes a `callEndReason`, its JSON, a thrown error, a call, a log row: see the README. Returns
 * `undefined` when nothing in the input says that a call has ended, and never throws. Pure: no
 * React, no DOM.
 *
 * @example
 * describeCallEnd({ code: 410, subCode: 3101 })?.title; // "The connection was lost"
 */
export function describeCallEnd(
  input: unknown,
  options: CallEndOptions = {},
): CallEndDescription | undefined {
  const reason = readCallEndReason(input);
  if (!reason) return undefined;

  const { strings } = options;
  const context = options.context ?? {};
  const match = findEntry(reason, options.catalog);
  const { outcome, category, categorySource, severity } = judge(match, reason);
  const locale = matchLocale(options.locale, options.locales);
  const labels = strings?.labels ? { ...locale.labels, ...strings.labels } : locale.labels;
  const { title, description } = wordEnd({
    outcome,
    isFailure: severity === "warning" || severity === "error",
    context,
    locale,
    strings,
    rowText: match.entry?.text,
  });
  const [, retry, icon] = outcomes[outcome];

  return {
    code: reason.code,
    subCode: reason.subCode,
    matchedBy: match.matchedBy,
    outcome,
    category,
    categorySource,
    severity,
    retry,
    actions: chooseActions(outcome, context).map(({ kind, label }) => ({
      kind,
      label: labels[label],
    })),
    icon,
    title,
    description,
    labels,
    locale: locale.tag,
    dir: locale.dir,
    resultCategories: reason.resultCategories,
    reportedMessage: reason.message,
    raw: reason.raw,
  };
}
