import { useCopy } from "../../src/components/details/useCopy.js";

interface CopyButtonProps {
  readonly text: string;
  readonly children: string;
}

/** Copies a text and says so; without a clipboard the text is there to be copied by hand. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [last, copy] = useCopy(() => {});
  // What was said is about another text by now.
  const result = last?.text === text ? last : undefined;
  return (
    <span className="explorer-copy">
      <button type="button" onClick={() => copy(text)}>
        {children}
      </button>
      <span role="status">
        {result && (result.isCopied ? "Copied." : "Copying didn’t work. Here it is:")}
      </span>
      {result?.isCopied === false && (
        <textarea
          readOnly
          dir="ltr"
          aria-label={`${children}: the text`}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </span>
  );
}
