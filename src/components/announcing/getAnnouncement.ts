import type { CallEndDescription } from "../../describe/CallEndDescription.js";

/** An end as screen readers are told of it: what happened and what to do, without the buttons. */
export function getAnnouncement({ title, description }: CallEndDescription): string {
  return `${title}. ${description}`;
}
