/** How code gets at a language that is not built in. */
export interface LocaleImport {
  /** The name of the imported object, e.g. `deDE`. */
  readonly name: string;
  readonly line: string;
}

/** The import of the language with the tag; `undefined` for English, which is always there. */
export function localeImport(tag: string): LocaleImport | undefined {
  if (tag === "en-US") return undefined;
  const name = tag === "en-XA" ? "pseudoLocale" : tag.replace("-", "");
  const from = tag === "en-XA" ? "./pseudoLocale" : `react-call-end-reason/locales/${tag}`;
  return { name, line: `import { ${name} } from "${from}";` };
}
