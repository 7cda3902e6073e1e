import { type KeyboardEvent, useEffect, useRef } from "react";
import { type AnswerList, listId, optionId } from "./AnswerList.js";
import { moveIndex } from "./moveIndex.js";

interface SearchBoxProps extends AnswerList {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

const examples = ["3101", "410/3101", "busy", "firewall", '{"code":480,"subCode":10077}'];

/** Takes numbers, words and whole pasted texts; the arrow keys choose among the answers. */
export function SearchBox(props: SearchBoxProps) {
  const { answers, index, search, onSearch, onIndex, onEnter } = props;
  const inputRef = useRef<HTMLTextAreaElement>(null);
  const isOneLine = !search.includes("\n");

  // The page is for typing; a colleague's link is for reading first, from the top.
  useEffect(() => inputRef.current?.focus({ preventScroll: true }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // Home and End stay with the text, as do the arrows in a text of several lines.
    const isTextKey = event.key === "Home" || event.key === "End" || !isOneLine;
    const next = isTextKey ? undefined : moveIndex(event.key, index, answers.length);
    if (next !== undefined) onIndex(next);
    else if (event.key === "Enter" && !event.shiftKey) onEnter();
    else if (event.key === "Escape" && search) onSearch("");
    else return;
    event.preventDefault();
  };

  return (
    <div className="explorer-search">
      <label htmlFor="explorer-search">
        Search by number, word, outcome or category, or paste an object, an error or a line of a log
      </label>
      <textarea
        id="explorer-search"
        ref={inputRef}
        value={search}
        rows={Math.min(search.split("\n").length, 8)}
        dir="ltr"
        placeholder="410/3101"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-controls={answers.length > 0 ? listId : undefined}
        aria-activedescendant={answers.length > 0 ? optionId(index) : undefined}
        aria-describedby="explorer-keys"
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p id="explorer-keys" className="explorer-hint">
        <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> go to the result, <kbd>Esc</kbd> clear
      </p>
      <div className="explorer-examples" role="group" aria-label="Examples">
        {examples.map((example) => (
          <button
            key={example}
            type="button"
            dir="ltr"
            onClick={() => {
              onSearch(example);
              inputRef.current?.focus();
            }}
          >
            {example}
          </button>
        ))}
      </div>
    </div>
  );
}
