// First, for bundles keep this order: all code in one piece compresses best.
import { enUSWords } from "../words/enUSWords.js";
import { findEntry } from "../catalog/findEntry.js";
import { chooseActions } from "../outcome/chooseActions.js";
import { outcomes } from "../catalog/data/outcomes.js";
import { classifyEnd } from "../outcome/classifyEnd.js";
import { readCallEndReason } from "../reason/readCallEndReason.js";
import { matchLocale } from "../words/matchLocale.js";
import { mergeLabels } from "../words/mergeLabels.js";
import { getEndText } from "../words/getEndText.js";
import { completeContext } from "./completeContext.js";
import type { CallEndDescription } from "./CallEndDescription.js";
import type { CallEndOptions } from "./CallEndOptions.js";

const anybody = { participant: "remote" } as const;

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
  options?: CallEndOptions | null,
): CallEndDescription | undefined {
  const reason = readCallEndReason(input);
  if (!reason) return undefined;

  const { context, strings, catalog, locale: tag, locales } = options ?? {};
  const known = completeContext(input, reason, context ?? {});
  const match = findEntry(reason, catalog);
  const { outcome, category, categorySource, severity } = classifyEnd(match, reason, known);
  // Where not even the kind of end is known, "ended" has no better words than "unknown".
  const shown = category ? outcome : "unknown";
  const { retry, icon } = outcomes[shown];
  const { variant, text } = match.entry ?? {};
  const locale = matchLocale(tag, locales);
  const labels = mergeLabels(enUSWords.labels, strings?.labels, locale.labels);
  const isFailure = category !== undefined && category !== "Success";
  // A record does not say whose end it is, so nobody is spoken to.
  const seen = reason.isRecord && !known.participant ? { ...known, ...anybody } : known;
  const words = getEndText(
    { outcome: shown, isFailure, variant, rowText: text },
    seen,
    locale,
    strings,
  );

  // Written out, for to spread or assign the four objects takes several times as long.
  return {
    code: reason.code,
    subCode: reason.subCode,
    reportedMessage: reason.reportedMessage,
    resultCategories: reason.resultCategories,
    matchedBy: match.matchedBy,
    outcome,
    category,
    categorySource,
    severity,
    retry,
    actions: chooseActions(shown, seen, labels),
    icon: variant === "camera" ? variant : icon,
    title: words.title,
    description: words.description,
    labels,
    locale: locale.tag,
    dir: locale.dir === "rtl" ? "rtl" : "ltr",
    raw: input,
  };
}
