import type { CallOutcome } from "../catalog/CallOutcome.js";
import type { CallEndContext } from "./CallEndContext.js";
import type { CallEndWords } from "./CallEndLocale.js";
import type { CallEndStringOverrides } from "./CallEndStringOverrides.js";
import { isolateName } from "./isolateName.js";
import type { EndText } from "./LocaleShape.js";
import { lookUp } from "./lookUp.js";

/** What decides which words an end gets. */
export interface WordingRequest {
  readonly outcome: CallOutcome;
  /** Whether it is a failure: decides the words for another participant that no outcome has. */
  readonly isFailure: boolean;
  readonly context: CallEndContext;
  readonly locale: CallEndWords;
  /** The app's words for single texts, before the language's. */
  readonly strings?: CallEndStringOverrides | undefined;
  /** The words of the app's own catalog row, before all others; for this side's end only. */
  readonly rowText?: Partial<EndText> | undefined;
}

const directions = { Incoming: "incoming", Outgoing: "outgoing" } as const;

/** The title and the description of an end, as the end user reads them. */
export function wordEnd({
  outcome,
  isFailure,
  context,
  locale,
  strings,
  rowText,
}: WordingRequest): EndText {
  const { participant, direction, wasConnected, isGroup, otherPartyName } = context;
  const isRemote = participant === "remote";
  const words = [strings, locale];
  const name =
    isolateName(otherPartyName, locale.dir) ??
    lookUp(words, "names", isRemote ? "thisPerson" : isGroup ? "someone" : "otherPerson");

  const variant = (key: string | undefined, field: string) =>
    key ? lookUp(words, "texts", outcome, key, field) : undefined;
  const word = (field: keyof EndText) =>
    (
      (isRemote
        ? (variant("remote", field) ??
          lookUp(words, "remote", isFailure ? "failed" : "ended", field))
        : (lookUp([rowText], field) ??
          variant(wasConnected === false ? "unconnected" : "", field) ??
          variant(direction && directions[direction], field) ??
          lookUp(words, "texts", outcome, field))) ?? ""
    ).replaceAll("{name}", () => name ?? "");
  return { title: word("title"), description: word("description") };
}
