/** Numbers as a person types them: `410`, `410/3101`, `410 3101`, or `410/` on the way there. */
export interface TypedNumbers {
  readonly first: string;
  /** `undefined`: one number alone; empty: a second one is about to come. */
  readonly second: string | undefined;
}

/** The one or two numbers that a search consists of; `undefined` if there is anything else in it. */
export function readNumbers(search: string): TypedNumbers | undefined {
  const [, first, second] =
    /^(\d{1,7})(?:(?:\s*[/,;:]\s*|\s+)(\d{0,7}))?$/.exec(search.trim()) ?? [];
  return first ? { first, second } : undefined;
}
