import { attempt } from "../reason/attempt.js";

const clock = { hour: "numeric", minute: "numeric" } as const;

/**
 * How long a call was and when, e.g. "12 min" and "3:04 – 3:16 PM", in a language; in English where its
 * tag is none. What is not known, or no time, is left out.
 */
export function formatCallTime(
  startedAt: Date | undefined,
  endedAt: Date | undefined,
  tag: string,
): string[] {
  const locale = attempt(() => Intl.getCanonicalLocales(tag)[0]) ?? "en";
  const length = attempt(() => formatLength(+endedAt! - +startedAt!, locale));
  const when = attempt(() => {
    const format = new Intl.DateTimeFormat(locale, clock);
    return length ? format.formatRange(startedAt!, endedAt!) : endedAt && format.format(endedAt);
  });
  return [length, when].filter((text) => text !== undefined);
}

function formatLength(milliseconds: number, locale: string): string | undefined {
  const seconds = Math.round(milliseconds / 1000);
  if (!(seconds >= 0)) return undefined;
  const minutes = Math.round(seconds / 60);
  const parts: [value: number, unit: string][] =
    seconds < 60
      ? [[seconds, "second"]]
      : [
          [Math.floor(minutes / 60), "hour"],
          [minutes % 60, "minute"],
        ];
  return parts
    .filter(([value]) => value > 0 || parts.length === 1)
    .map(([value, unit]) =>
      new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(value),
    )
    .join(" ");
}
