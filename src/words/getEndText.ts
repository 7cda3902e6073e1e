import type { CallOutcome } from "../catalog/CallOutcome.js";
import { enUSWords } from "./enUSWords.js";
import type { CallEndContext } from "./CallEndContext.js";
import type { CallEndLocale } from "./CallEndLocale.js";
import type { CallEndText } from "./CallEndOutcomeText.js";
import type { CallEndStringOverrides } from "./CallEndStringOverrides.js";
import { isolateName } from "./isolateName.js";
import { findText } from "./findText.js";

const directions = { Incoming: "incoming", Outgoing: "outgoing" } as const;

/**
 * The title and the description of an end, as the end user reads them: `strings` are the app's words
 * for single texts, before the language's; `rowText` those of its own catalog row, before all others
 * and for this side's end only. A failure decides the words for another participant that no outcome
 * has. English stands in for what a language lacks.
 */
export function getEndText(
  outcome: CallOutcome,
  isFailure: boolean,
  { participant, direction, wasConnected, isGroup, otherPartyName }: CallEndContext,
  locale: CallEndLocale,
  strings?: CallEndStringOverrides,
  rowText?: Partial<CallEndText>,
): CallEndText {
  const isRemote = participant === "remote";
  const words = strings ? [strings, locale] : [locale];
  const name = () =>
    isolateName(otherPartyName, locale.dir) ??
    findText(
      [...words, enUSWords],
      "names",
      isRemote ? "thisPerson" : isGroup ? "someone" : "otherPerson",
    ) ??
    "";
  const find = (lists: readonly unknown[], field: keyof CallEndText) => {
    const variant = (key: string | undefined) =>
      key && findText(lists, "texts", outcome, key, field);
    return isRemote
      ? (variant("remote") ?? findText(lists, "remote", isFailure ? "failed" : "ended", field))
      : ((rowText && findText([rowText], field)) ??
          variant(wasConnected === false ? "unconnected" : undefined) ??
          variant(direction && directions[direction]) ??
          findText(lists, "texts", outcome, field));
  };
  const word = (field: keyof CallEndText) =>
    // A language that no compiler looked at may lack the text.
    (find(words, field) ?? find([enUSWords], field) ?? "").replaceAll("{name}", name);
  return { title: word("title"), description: word("description") };
}
