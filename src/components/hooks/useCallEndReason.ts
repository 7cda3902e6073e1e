"use client";

import { useMemo } from "react";
import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { adviseDeveloper } from "../../developer/adviseDeveloper.js";
import type { DeveloperAdvice } from "../../developer/DeveloperAdvice.js";
import { useUniqueId } from "../provider/useUniqueId.js";
import { getEndKey } from "../end/getEndKey.js";
import { type CallEndElementProps, endProps } from "../end/endProps.js";
import { useDescription } from "../end/useDescription.js";
import { useUnmatched } from "../end/useUnmatched.js";

/** What `useCallEndReason` returns once a call has ended. */
export type UseCallEndReasonResult = CallEndDescription & {
  /** The meaning, the advice and the link for developers. */
  readonly developer: DeveloperAdvice;
  /** For the element around the end: labelled, described, styled by `styles.css`, with language. */
  readonly rootProps: CallEndElementProps & {
    readonly "data-call-end": "root";
    readonly role: "group";
    readonly "aria-labelledby": string;
    readonly "aria-describedby": string;
  };
  /** For the element that shows `title`. */
  readonly titleProps: { readonly id: string; readonly "data-call-end-part": "title" };
  /** For the element that shows `description`. */
  readonly descriptionProps: { readonly id: string; readonly "data-call-end-part": "description" };
};

/**
 * All there is to say about a call's end, for your own markup: the words for the end user, the
 * advice for the developer, and props that make the markup accessible and styled.
 *
 * `undefined` as long as the input says that no call has ended; never throws.
 *
 * @example
 * const end = useCallEndReason(call.callEndReason);
 * return end ? (
 *   <div {...end.rootProps}>
 *     <h2 {...end.titleProps}>{end.title}</h2>
 *     <p {...end.descriptionProps}>{end.description}</p>
 *   </div>
 * ) : null;
 */
export function useCallEndReason(
  callEndReason: unknown,
  ownOptions: CallEndOptions = {},
): UseCallEndReasonResult | undefined {
  const [description, options] = useDescription(callEndReason, ownOptions);
  const id = useUniqueId();
  const { catalog } = options;
  useUnmatched(description, getEndKey(description, undefined));

  return useMemo(() => {
    const developer = adviseDeveloper(callEndReason, { catalog });
    if (!description || !developer) return undefined;
    const titleId = `${id}title`;
    const descriptionId = `${id}description`;
    return {
      ...description,
      developer,
      rootProps: {
        "data-call-end": "root",
        role: "group",
        "aria-labelledby": titleId,
        "aria-describedby": descriptionId,
        ...endProps(description),
      },
      titleProps: { id: titleId, "data-call-end-part": "title" },
      descriptionProps: { id: descriptionId, "data-call-end-part": "description" },
    };
  }, [callEndReason, catalog, description, id]);
}
