import { useState } from "react";
import { localeNames } from "../support/locales.js";
import "./words.css";
import { WordsTable } from "./WordsTable.js";

interface AllWordsProps {
  /** The tags of the two languages at first. */
  readonly languages: readonly [string, string];
}

const menus = ["Language", "Beside it"] as const;

/** Every text of two languages side by side, which the reader chooses. */
export function AllWords({ languages }: AllWordsProps) {
  const [tags, setTags] = useState<readonly string[]>(languages);
  return (
    <div className="words">
      <div className="words-menus">
        {menus.map((menu, index) => (
          <label key={menu}>
            {menu}
            <select
              value={tags[index]}
              onChange={({ target }) => setTags(tags.with(index, target.value))}
            >
              {Object.entries(localeNames).map(([tag, name]) => (
                <option key={tag} value={tag} lang={tag}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <WordsTable tags={tags} />
    </div>
  );
}
