import { enUS } from "../../src/index.js";
import { findText } from "../../src/words/findText.js";
import { allTexts } from "../support/allTexts.js";
import { localeByTag, localeNames } from "../support/locales.js";

const paths = allTexts(enUS).map(({ path }) => path);

/** Every text of some languages, one column each, as users read it; `tags` are the languages. */
export function WordsTable({ tags }: { tags: readonly string[] }) {
  return (
    <table className="words-table">
      <thead>
        <tr>
          <th scope="col">Text</th>
          {tags.map((tag, index) => (
            <th key={index} scope="col" lang={tag} dir={localeByTag(tag).dir}>
              {localeNames[tag]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {paths.map((path) => (
          <tr key={path}>
            <th scope="row">
              <bdi dir="ltr">{path}</bdi>
            </th>
            {tags.map((tag, index) => (
              <Cell key={index} tag={tag} path={path} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** English stands in where a language has no text of its own. */
function Cell({ tag, path }: { tag: string; path: string }) {
  const keys = path.split(".");
  const own = findText([localeByTag(tag)], ...keys);
  const { tag: lang, dir } = own ? localeByTag(tag) : enUS;
  return (
    <td lang={lang} dir={dir}>
      {own ?? findText([enUS], ...keys)}
    </td>
  );
}
