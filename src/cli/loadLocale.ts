import type { CallEndLocale } from "../words/CallEndLocale.js";
import { UsageError } from "./UsageError.js";

/** Each is read only if it is asked for. */
const modules = import.meta.glob<Record<string, CallEndLocale>>("../locales/*.ts");

const byTag = new Map(
  Object.entries(modules).map(([path, load]) => [path.replace(/^.*\/|\.ts$/g, ""), load]),
);

/**
 * The language of a tag, or of its first part: `de-DE`, `de_AT` and `de` are German. Throws a
 * `UsageError` that names all languages for any other.
 */
export async function loadLocale(wanted: string): Promise<CallEndLocale> {
  const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  const tags = [...byTag.keys()];
  const tag =
    tags.find((one) => one.toLowerCase() === wanted.toLowerCase().replaceAll("_", "-")) ??
    tags.find((one) => languageOf(one) === languageOf(wanted));
  const [locale] = Object.values((await byTag.get(tag ?? "")?.()) ?? {});
  if (locale) return locale;
  throw new UsageError(`There is no language "${wanted}". There are ${tags.join(", ")}.`);
}
