import { loadLocale } from "../../describe/loadLocale.js";
import { enUSWords } from "../../words/enUSWords.js";
import type { CallEndLocale } from "../../words/CallEndLocale.js";
import { UsageError } from "./UsageError.js";

const tags = Object.keys(import.meta.glob("../../locales/*.ts")).map((file) =>
  file.replace(/^.*\/(.*)\.ts$/, "$1"),
);

/**
 * The languages to describe in for a tag, as `loadLocale` finds them: `de` and `de_AT` are German. Throws
 * a `UsageError` that names all languages for one that the kit has not.
 */
export async function readLocale(tag: string): Promise<readonly CallEndLocale[]> {
  const locales = await loadLocale(tag);
  const isEnglish = tag.toLowerCase().startsWith(enUSWords.tag.slice(0, 2));
  if (locales.length > 0 || isEnglish) return locales;
  throw new UsageError(`There is no language "${tag}". There are ${tags.join(", ")}.`);
}
