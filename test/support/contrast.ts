/** A color on its background, named for messages. */
export interface Pair {
  readonly name: string;
  readonly color: string;
  /** From the page's to the nearest. */
  readonly backgrounds: readonly string[];
}

/**
 * The pairs whose contrast is less than the minimum, with their ratio, and a complaint if there are
 * fewer pairs than there must be; none is what one wants.
 */
export function tooFaint(pairs: readonly Pair[], minimum: number, atLeast = 1): string[] {
  const faint = pairs
    .map(({ name, color, backgrounds }) => ({ name, ratio: contrast(color, backgrounds) }))
    .filter(({ ratio }) => ratio < minimum)
    .map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`);
  const few = pairs.length < atLeast ? [`only ${pairs.length} pairs of ${atLeast}`] : [];
  return [...faint, ...few];
}

/** The backgrounds an element is painted on, its own the last. */
export function backgroundsOf(element: Element | null): string[] {
  if (!element) return [];
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage !== "none") throw new Error("The color behind a picture is not known.");
  return [...backgroundsOf(element.parentElement), backgroundColor];
}

/** The contrast of a color on backgrounds as WCAG 2.2 defines it, from 1 to 21. */
function contrast(color: string, backgrounds: readonly string[]): number {
  const [light = 0, dark = 0] = [
    luminance([...backgrounds, color]),
    luminance(backgrounds),
  ].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The relative luminance of colors painted over each other, the first at the bottom: 0 to 1. */
export function luminance(colors: readonly string[]): number {
  const [red = 0, green = 0, blue = 0] = paint(colors).map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;

/** What the browser makes of colors in any notation, transparent ones included, as bytes. */
function paint(colors: readonly string[]): number[] {
  for (const color of ["Canvas", ...colors]) {
    if (!CSS.supports("color", color)) throw new Error(`No color: ${color}`);
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
  }
  return Array.from(pixel.getImageData(0, 0, 1, 1).data.subarray(0, 3));
}
