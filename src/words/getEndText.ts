import type { RowVariant } from "../catalog/RowsByOutcome.js";
import type { KnownCallOutcome } from "../catalog/KnownCallOutcome.js";
import { asText } from "../reason/asText.js";
import { enUSWords } from "./enUSWords.js";
import type { CallEndContext } from "./CallEndContext.js";
import type { CallEndLocale } from "./CallEndLocale.js";
import type { CallEndOutcomeText, CallEndText } from "./CallEndOutcomeText.js";
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

type Variant = keyof CallEndOutcomeText | undefined;

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
  const lists = strings ? [strings, locale] : [locale];
  const isPlain = variant === "plain";
  const variants: readonly Variant[] = isRemote
    ? ["remote"]
    : [
        wasConnected === false ? "unconnected" : undefined,
        direction && !isPlain ? directions[direction] : undefined,
        isPlain ? undefined : variant,
      ];

  const find = (words: readonly CallEndStringOverrides[], field: keyof CallEndText) => {
    for (const key of variants) {
      if (!key) continue;
      for (const { texts } of words) {
        const found = asText(
          (texts?.[outcome]?.[key] as Partial<CallEndText> | undefined)?.[field],
        );
        if (found) return found;
      }
    }
    return isRemote
      ? findText(words, "remote", isFailure ? "failed" : "ended", field)
      : findText(words, "texts", outcome, field);
  };
  const name = () => {
    const standIn = isRemote ? "thisPerson" : isGroup ? "someone" : "otherPerson";
    return (
      isolateName(otherPartyName, locale.dir) ??
      findText([...lists, enUSWords], "names", standIn) ??
      ""
    );
  };
  const word = (field: keyof CallEndText) => {
    const own = isRemote ? undefined : asText(rowText?.[field]);
    const text = own ?? find(lists, field) ?? find([enUSWords], field) ?? "";
    return text.includes("{name}") ? text.replaceAll("{name}", name) : text;
  };
  return { title: word("title"), description: word("description") };
}
