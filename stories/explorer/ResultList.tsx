import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef } from "react";
import { type AnswerList, listId, optionId } from "./AnswerList.js";
import { moveIndex } from "./moveIndex.js";
import { ResultOption } from "./ResultOption.js";

/** The answers as a list box, with their number said whenever it changes. */
export function ResultList({ answers, index, locale, onIndex, onEnter }: AnswerList) {
  const listRef = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => showOption(listRef.current, index), [answers, index]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveIndex(event.key, index, answers.length);
    if (next !== undefined) onIndex(next);
    else if (event.key === "Enter") onEnter();
    else return;
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent) => {
    const option = target instanceof Element ? target.closest("[role=option]") : null;
    if (option) onIndex(Number(option.id.slice(optionId(0).length - 1)));
  };

  return (
    <div className="explorer-results">
      <p className="explorer-hint" role="status">
        {countOf(answers)}
      </p>
      {/* An empty list box is not valid. */}
      {answers.length > 0 && (
        <div
          id={listId}
          ref={listRef}
          className="explorer-list"
          role="listbox"
          aria-label="Results"
          aria-activedescendant={optionId(index)}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          {answers.map((answer, place) => (
            <ResultOption
              key={answer.key}
              id={optionId(place)}
              answer={answer}
              locale={locale}
              isChosen={place === index}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function countOf({ length, 0: first }: AnswerList["answers"]): string {
  if (!first) return "Nothing found. Try a number, a word of the message, or paste more.";
  const count = length === 1 ? "1 result" : `${length} results`;
  return first.isNear ? `Nothing has all of these words. ${count} with some of them` : count;
}

/** Scrolls the list alone: the page stays where the user looks. */
function showOption(list: HTMLElement | null, index: number): void {
  const option = list?.children[index];
  if (!list || !(option instanceof HTMLElement)) return;
  const top = option.offsetTop - list.offsetTop;
  const bottom = top + option.offsetHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
}
