/** Whether the browser draws in the user's own few colors, whatever a style sheet says. */
export function hasForcedColors(): boolean {
  return matchMedia("(forced-colors: active)").matches;
}
