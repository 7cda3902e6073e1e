import type { CallOutcome } from "../catalog/CallOutcome.js";
import { enUSWords } from "../locales/enUSWords.js";
import type { CallEndContext } from "./CallEndContext.js";
import type { CallEndWords } from "./CallEndLocale.js";
import type { CallEndStringOverrides } from "./CallEndStringOverrides.js";
import { isolateName } from "./isolateName.js";
import type { EndText } from "./LocaleShape.js";
import { lookUp } from "./lookUp.js";

const directions = { Incoming: "incoming", Outgoing: "outgoing" } as const;

/**
 * The title and the description of an end, as the end user reads them: `strings` are the app's words
 * for single texts, before the language's; `rowText` those of its own catalog row, before all others
 * and for this side's end only. A failure decides the words for another participant that no outcome
 * has. English stands in for what a language lacks.
 */
export function wordEnd(
  outcome: CallOutcome,
  isFailure: boolean,
  { participant, direction, wasConnected, isGroup, otherPartyName }: CallEndContext,
  locale: CallEndWords,
  strings?: CallEndStringOverrides,
  rowText?: Partial<EndText>,
): EndText {
  const isRemote = participant === "remote";
  const words = strings ? [strings, locale] : [locale];
  const name = () =>
    isolateName(otherPartyName, locale.dir) ??
    lookUp(
      [...words, enUSWords],
      "names",
      isRemote ? "thisPerson" : isGroup ? "someone" : "otherPerson",
    ) ??
    "";
  const find = (lists: readonly unknown[], field: keyof EndText) => {
    const variant = (key: string | undefined) => key && lookUp(lists, "texts", outcome, key, field);
    return isRemote
      ? (variant("remote") ?? lookUp(lists, "remote", isFailure ? "failed" : "ended", field))
      : ((rowText && lookUp([rowText], field)) ??
          variant(wasConnected === false ? "unconnected" : undefined) ??
          variant(direction && directions[direction]) ??
          lookUp(lists, "texts", outcome, field));
  };
  const word = (field: keyof EndText) =>
    // A language that no compiler looked at may lack the text.
    (find(words, field) ?? find([enUSWords], field) ?? "").replaceAll("{name}", name);
  return { title: word("title"), description: word("description") };
}
