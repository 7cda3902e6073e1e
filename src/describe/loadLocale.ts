import { matchLocale } from "../words/matchLocale.js";
import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Every language but English, which is always there: a file is asked for only when it is needed. */
const files = import.meta.glob<Record<string, CallEndLocale>>([
  "../locales/*.ts",
  "!../locales/en-US.ts",
]);

/**
 * What is known of each without its file. Those of the country that a language is named after come
 * first, as most of the world writes them: `fr-CH` is read as `fr-FR`, `pt-AO` as `pt-PT`.
 */
const tags = Object.keys(files)
  .map((file) => ({ tag: file.replace(/^.*\/(.*)\.ts$/, "$1"), file }))
  .sort((one, other) => Number(isHome(other.tag)) - Number(isHome(one.tag)));

function isHome(tag: string): boolean {
  return /^(..)-\1$/i.test(tag);
}

/**
 * The languages to pass as `locales` for a tag or for several, such as `navigator.languages`: the first
 * that the kit has, in a list, loaded by itself; an empty list for English and where none fits. Rejects
 * only when the file cannot be fetched; English is shown meanwhile.
 *
 * @example
 * const [german] = await loadLocale(["de-AT", "en"]);
 * describeCallEnd({ code: 410, subCode: 3101 }, { locales: german && [german] });
 */
export async function loadLocale(
  tag: string | readonly string[],
): Promise<readonly CallEndLocale[]> {
  const found = tags.find(({ tag: known }) => known === matchLocale(tag, tags).tag);
  const module = found && (await files[found.file]?.());
  return module ? Object.values(module) : [];
}
