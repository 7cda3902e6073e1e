import type { RowVariant } from "../catalog/EndRow.js";
import type { KnownCallOutcome } from "../catalog/CallOutcome.js";
import { asText } from "../reason/readText.js";
import { enUSWords } from "./enUSWords.js";
import type { CallEndContext } from "./CallEndContext.js";
import type { CallEndLocale } from "./CallEndLocale.js";
import type { CallEndText } from "./CallEndOutcomeText.js";
import type { CallEndStringOverrides } from "./CallEndStringOverrides.js";
import { findText } from "./findText.js";
import { isolateName } from "./isolateName.js";

const directions = { Incoming: "incoming", Outgoing: "outgoing" } as const;

/** An end by what decides its words. */
export interface WordedEnd {
  readonly outcome: KnownCallOutcome;
  /** Decides the words for another participant that no outcome has. */
  readonly isFailure: boolean;
  /** Which of the outcome's words fit the row. */
  readonly variant?: RowVariant | undefined;
  /** Those of an app's own row, before all others and for this side's end only. */
  readonly rowText?: Partial<CallEndText> | undefined;
}

/**
 * The title and the description of an end, as the end user reads them: `strings` are the app's words
 * for single texts, before the language's. English stands in for what a language lacks.
 */
export function getEndText(
  { outcome, isFailure, variant, rowText }: WordedEnd,
  { participant, direction, wasConnected, isGroup, otherPartyName }: CallEndContext,
  locale: CallEndLocale,
  strings?: CallEndStringOverrides,
): CallEndText {
  const isRemote = participant === "remote";
  const isPlain = variant === "plain";
  const side = !isPlain && direction && directions[direction];
  const variants = isRemote
    ? ["remote"]
    : [wasConnected === false && "unconnected", side, !isPlain && variant];
  const usual = isRemote ? ["remote", isFailure ? "failed" : "ended"] : ["texts", outcome];
  const lists = strings ? [strings, locale] : [locale];

  const find = (words: readonly unknown[], field: string) => {
    for (const key of variants) {
      const found = key && findText(words, "texts", outcome, key, field);
      if (found) return found;
    }
    return findText(words, ...usual, field);
  };
  const name = () =>
    isolateName(otherPartyName, locale.dir) ??
    findText(
      [...lists, enUSWords],
      "names",
      isRemote ? "thisPerson" : isGroup ? "someone" : "otherPerson",
    ) ??
    "";
  const word = (field: keyof CallEndText) => {
    const text =
      (isRemote ? undefined : asText(rowText?.[field])) ??
      find(lists, field) ??
      find([enUSWords], field) ??
      "";
    // Looking first takes a quarter of the time: few texts have a name.
    return text.includes("{name}") ? text.replaceAll("{name}", name) : text;
  };
  return { title: word("title"), description: word("description") };
}
