import type { EndedParts } from "../CallEndParts.js";
import { actionElement } from "./actionElement.js";

/** A button for each action that has a handler, best first. */
export function actionElements(end: EndedParts) {
  return end.actions.map(({ kind }) => actionElement(kind, end));
}
