/** The props of an element. */
export type Props = Record<string, unknown>;

type Handler = (...args: unknown[]) => void;

const addsUp = ["className", "aria-describedby"];

/**
 * The props of a part and of the app's own element in its place: of two the element's wins, but both
 * handlers run, the element's first, and styles, classes and descriptions add up.
 */
export function mergeProps(own: Props, theirs: Props): Props {
  const merged: Props = { ...own, ...theirs };
  for (const [name, ours] of Object.entries(own)) {
    const other = theirs[name];
    if (!ours || !other) merged[name] = addsUp.includes(name) ? ours || other : (other ?? ours);
    else if (/^on[A-Z]/.test(name)) {
      merged[name] = (...args: unknown[]) => {
        (other as Handler)(...args);
        (ours as Handler)(...args);
      };
    } else if (name === "style") merged[name] = { ...ours, ...other };
    else if (addsUp.includes(name)) merged[name] = `${ours} ${other}`;
  }
  return merged;
}
