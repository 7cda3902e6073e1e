import type { CallOutcome } from "../catalog/CallOutcome.js";
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
 * has.
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
    lookUp(words, "names", isRemote ? "thisPerson" : isGroup ? "someone" : "otherPerson") ??
    "";
  const variant = (key: string | undefined, field: string) =>
    key && lookUp(words, "texts", outcome, key, field);
  const word = (field: keyof EndText) => {
    const found = isRemote
      ? (variant("remote", field) ?? lookUp(words, "remote", isFailure ? "failed" : "ended", field))
      : ((rowText && lookUp([rowText], field)) ??
        variant(wasConnected === false ? "unconnected" : undefined, field) ??
        variant(direction && directions[direction], field) ??
        lookUp(words, "texts", outcome, field));
    return (found ?? "").replaceAll("{name}", name);
  };
  return { title: word("title"), description: word("description") };
}
