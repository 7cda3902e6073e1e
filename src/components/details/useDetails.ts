"use client";

import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { adviseDeveloper } from "../../developer/adviseDeveloper.js";
import type { DeveloperAdvice } from "../../developer/DeveloperAdvice.js";
import type { CallEndInput } from "../end/CallEndInput.js";
import { enUSDetails } from "../../words/enUSDetails.js";
import type { CallEndDetailsLabels, CallEndLabels } from "../../words/CallEndLabels.js";
import { mergeLabels } from "../../words/mergeLabels.js";
import { matchLocale } from "../../words/matchLocale.js";
import { type CallEndPartsValue, useCallEndParts } from "../end/CallEndParts.js";
import { useCallEndPartsValue } from "../end/useCallEndPartsValue.js";

/** What the technical details show. */
export interface Details {
  readonly description: CallEndDescription;
  readonly advice: DeveloperAdvice;
  readonly labels: CallEndLabels & CallEndDetailsLabels;
  readonly endedAt: Date | undefined;
}

/**
 * The details of the given end or, without one, of the end that the surrounding banner, dialog or
 * Root shows; and that surrounding end.
 */
export function useDetails(
  input: CallEndInput,
  ownOptions: CallEndOptions,
): [Details | undefined, CallEndPartsValue | undefined] {
  const own = useCallEndPartsValue(input, ownOptions, {});
  const surrounding = useCallEndParts();
  const end = own.description ? own : surrounding;
  const advice = end && adviseDeveloper(end.input, end.options);
  if (!end?.description || !advice) return [undefined, surrounding];

  const { description, options, endedAt } = end;
  const locale = matchLocale(options.locale, options.locales);
  const labels = {
    ...mergeLabels(enUSDetails, options.strings?.details, locale.details),
    ...description.labels,
  };
  return [{ description, advice, labels, endedAt }, surrounding];
}
