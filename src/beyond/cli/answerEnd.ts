import { describeCallEnd } from "../../describe/describeCallEnd.js";
import { adviseDeveloper } from "../../developer/adviseDeveloper.js";
import { listSdkConstants } from "../../developer/listSdkConstants.js";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";

const constants = new Map(listSdkConstants());

/** All that there is to say of an end, for the person on the call and for the developer. */
export type Answer = NonNullable<ReturnType<typeof answerEnd>>;

/** The answer to an end; `undefined` if it is none. */
export function answerEnd(end: object | undefined, options: CallEndOptions) {
  const seen = describeCallEnd(end, options);
  const advised = adviseDeveloper(end);
  if (!seen || !advised) return undefined;
  return {
    code: seen.code ?? null,
    subCode: seen.subCode ?? null,
    constant: constants.get(seen.subCode ?? Number.NaN) ?? null,
    outcome: seen.outcome,
    matchedBy: seen.matchedBy,
    category: seen.category ?? null,
    severity: seen.severity,
    retry: seen.retry,
    locale: seen.locale,
    title: seen.title,
    description: seen.description,
    actions: seen.actions.map(({ label }) => label),
    fixer: advised.fixer,
    meaning: advised.message,
    advice: advised.advice,
    docsUrl: advised.docsUrl ?? null,
  };
}
