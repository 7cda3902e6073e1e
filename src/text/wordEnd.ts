import type { CallOutcome } from "../catalog/CallOutcome.js";
import type { CallEndContext } from "./CallEndContext.js";
import type { CallEndWords } from "./CallEndLocale.js";
import type { CallEndStringOverrides } from "./CallEndStringOverrides.js";
import { isolateName } from "./isolateName.js";
import type { EndText, OutcomeText } from "./LocaleShape.js";

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

/** The title and the description of an end, as the end user reads them. */
export function wordEnd(request: WordingRequest): EndText {
  const name = nameIn(request);
  const word = (field: keyof EndText) => textFor(request, field).replaceAll("{name}", () => name);
  return { title: word("title"), description: word("description") };
}

function textFor(request: WordingRequest, field: keyof EndText): string {
  const { outcome, context, locale, strings, rowText } = request;
  const own: OutcomeText = locale.texts[outcome];
  const custom: Partial<OutcomeText> | undefined = strings?.texts?.[outcome];
  const variant = (key: "remote" | "unconnected" | "incoming" | "outgoing") =>
    custom?.[key]?.[field] ?? own[key]?.[field];

  if (context.participant === "remote") {
    const general = request.isFailure ? "failed" : "ended";
    return (
      variant("remote") ?? strings?.remote?.[general]?.[field] ?? locale.remote[general][field]
    );
  }
  return (
    rowText?.[field] ??
    (context.wasConnected === false ? variant("unconnected") : undefined) ??
    (context.direction === "Incoming" ? variant("incoming") : undefined) ??
    (context.direction === "Outgoing" ? variant("outgoing") : undefined) ??
    custom?.[field] ??
    own[field]
  );
}

function nameIn({ context, locale, strings }: WordingRequest): string {
  const { participant, isGroup, otherPartyName } = context;
  const key = participant === "remote" ? "thisPerson" : isGroup ? "someone" : "otherPerson";
  return isolateName(otherPartyName, locale.dir) ?? strings?.names?.[key] ?? locale.names[key];
}
