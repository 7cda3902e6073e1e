/** Text of a docstring, in which `code` stands between backquotes. */
export function Prose({ text }: { readonly text: string }) {
  return text
    .split("`")
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
