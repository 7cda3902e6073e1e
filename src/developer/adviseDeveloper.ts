import type { CallEndCatalogRow } from "../catalog/CallEndCatalogRow.js";
import { findEntry } from "../catalog/findEntry.js";
import { classifyEnd } from "../outcome/classifyEnd.js";
import { asText } from "../reason/readText.js";
import { readCallEndReason } from "../reason/readCallEndReason.js";
import { byKey } from "./byKey.js";
import { endCodeTexts, otherMeanings } from "./data/endCodeTexts.js";
import { inferredCategories } from "./data/inferredCategories.js";
import { nameTexts } from "./data/nameTexts.js";
import { rowFixers } from "./data/rowFixers.js";
import { sdkErrorTexts } from "./data/sdkErrorTexts.js";
import { outcomeAdvice } from "./data/outcomeAdvice.js";
import { tableTexts } from "./data/tableTexts.js";
import type { DeveloperAdvice } from "./DeveloperAdvice.js";
import type { RowText } from "./RowText.js";
import { splitMessage } from "./splitMessage.js";

/** Microsoft's list of these codes. */
const codesUrl =
  "https://learn.microsoft.com/azure/communication-services/resources/troubleshooting/voice-video-calling/troubleshooting-codes";

const rowTexts: Readonly<Record<string, RowText>> = {
  ...tableTexts,
  .../* @__PURE__ */ byKey(endCodeTexts),
  ...sdkErrorTexts,
  ...nameTexts,
};

/**
 * What a developer should know and do about a call's end: the technical meaning, the steps, who can
 * put it right, and a link.
 *
 * Takes the same as `describeCallEnd` and returns `undefined` in the same cases. The texts for the
 * rows of Microsoft's table are that table's own (see NOTICE); all others are the kit's.
 */
export function adviseDeveloper(
  input: unknown,
  options?: { catalog?: readonly CallEndCatalogRow[] } | null,
): DeveloperAdvice | undefined {
  const reason = readCallEndReason(input);
  if (!reason) return undefined;

  const match = findEntry(reason, options?.catalog);
  const { outcome } = classifyEnd(match, reason);
  const [fixer, meaning, ...outcomeSteps] = outcomeAdvice[outcome];
  const ownRow = match.entry && options?.catalog?.find?.((row) => row === match.entry);
  const { name, code = "", subCode = "" } = (!ownRow && match.entry) || {};
  const named = name ?? `${code}/${subCode}`;
  // It may be any word that a message has, "constructor" among them.
  const key = named in Object.prototype ? "" : named;
  const [rowMeaning, ...rowSteps] = rowTexts[key] ?? [];
  const ownSteps = [ownRow?.advice ?? rowSteps].flat().filter(asText);
  const { text: reportedMessage, url } = splitMessage(reason.reportedMessage);
  const other = (otherMeanings as Record<string, string>)[key];

  return {
    message:
      asText(ownRow?.message) ??
      (rowMeaning && other ? `${rowMeaning} ${other}` : rowMeaning) ??
      meaning,
    advice: ownSteps.length > 0 ? ownSteps : outcomeSteps,
    docsUrl: url ?? (Object.hasOwn(tableTexts, key) ? codesUrl : undefined),
    fixer: ownRow?.fixer ?? rowFixers[key] ?? fixer,
    reportedMessage,
    categoryIsInferred: inferredCategories.includes(key),
  };
}
