// Checked by `tsc --noEmit`, never run: what compiles without a cast, and what is refused.
import type {
  CallEndCompleteLocale,
  CallEndLocale,
  CallEndStringOverrides,
  CallOutcome,
} from "../../src/index.js";
import { deDE } from "../../src/locales/de-DE.js";

/** A language may have a single word, or no more than its name. */
export const partial: CallEndLocale[] = [
  { tag: "fi-FI" },
  { tag: "fi-FI", dir: "ltr", texts: { declined: { title: "Puhelu hylättiin" } } },
  { tag: "fi-FI", labels: { close: "Sulje" }, names: {}, remote: { ended: {} }, details: {} },
  deDE,
];

/** A variant that English lacks is welcome; a misspelt outcome, label or field is not. */
export const overrides: CallEndStringOverrides[] = [
  { texts: { busy: { unconnected: { title: "Engaged" } } } },
  // @ts-expect-error: there is no such outcome.
  { texts: { buzy: { title: "Engaged" } } },
  // @ts-expect-error: there is no such label.
  { labels: { shut: "Shut" } },
  // @ts-expect-error: there is no such variant.
  { texts: { busy: { ingoing: { title: "Engaged" } } } },
];

const { declined: _declined, ...texts } = deDE.texts;
const { close: _close, ...labels } = deDE.labels;
const { code: _code, ...details } = deDE.details;

/** Ours lack nothing. */
export const complete: CallEndCompleteLocale[] = [
  deDE,
  // @ts-expect-error: a text is missing.
  { ...deDE, texts },
  // @ts-expect-error: a variant is missing.
  { ...deDE, texts: { ...deDE.texts, declined: { title: "x", description: "y" } } },
  // @ts-expect-error: a label is missing.
  { ...deDE, labels },
  // @ts-expect-error: a label of the details is missing.
  { ...deDE, details },
];

/** An outcome of a later version is one, too. */
export const outcome: CallOutcome = "somethingNew";
