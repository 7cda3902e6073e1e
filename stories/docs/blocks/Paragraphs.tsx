import { Prose } from "./Prose.js";

/** A docstring of several paragraphs. */
export function Paragraphs({ text }: { readonly text: string }) {
  return text.split("\n\n").map((paragraph) => (
    <p key={paragraph}>
      <Prose text={paragraph} />
    </p>
  ));
}
