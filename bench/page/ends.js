import { icons } from "../../dist/components/parts/icons.js";
import { describeCallEnd } from "../../dist/core.js";

/** Two ends that differ in everything: words, icon, severity and the number of buttons. */
export const reasons = [
  { code: 410, subCode: 3101 },
  { code: 495, subCode: 4507 },
];

/** All the handlers there are. */
export const handlers = { onRetry: noop, onSignIn: noop, onGetHelp: noop };
export function noop() {}

const words = new Map(
  reasons.map((reason) => {
    const end = describeCallEnd(reason);
    const { title, description, actions, icon, severity, labels } = end;
    const path = icons[icon];
    const { close, dismiss } = labels;
    return [reason, { end, title, description, actions, path, severity, close, dismiss }];
  }),
);

/** What the others show for a reason: the kit's own words, looked up beforehand. */
export const wordsFor = (reason) => words.get(reason);
