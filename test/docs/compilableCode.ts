/** A block of code, and where it stands. */
export interface Snippet {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/**
 * A snippet as a module of its own, on the same lines as in its page: names of the kit that it uses
 * without an import are imported, and what can only stand inside a component is put into one.
 */
export function compilableCode({ line, code }: Snippet, exported: readonly string[]): string {
  const isWhole = /^import /m.test(code);
  const used = exported.filter((name) =>
    new RegExp(`(?<![\\w$."/])${name}(?![\\w$"/])`).test(code),
  );
  const imports = isWhole || used.length === 0 ? "" : importText(used);
  // Line 1 is free: no snippet starts before a page's second line.
  const before = imports + "\n".repeat(line - 1);
  if (isWhole || !/^(<|return |const .*use[A-Z])/m.test(code))
    return `${before}${code}\nexport {};`;
  const isElement = code.startsWith("<");
  const [open, close] = isElement ? ["(<>", "</>)"] : ["{", "}"];
  return `${before}export const Snippet = () => ${open}${code}${close};`;
}

function importText(names: readonly string[]): string {
  return `import { ${names.join(", ")} } from "react-call-end-reason"; `;
}
