import { DocsTable } from "./DocsTable.js";
import { Prose } from "./Prose.js";

interface TextTableProps {
  readonly caption: string;
  readonly head: readonly [name: string, about: string];
  readonly rows: readonly (readonly [name: string, about: string])[];
}

/** A small table of plain text, in which `code` stands between backquotes. */
export function TextTable({ caption, head, rows }: TextTableProps) {
  return (
    <DocsTable
      caption={caption}
      head={head}
      rows={rows.map(([name, about]) => ({
        key: name,
        name: <Prose text={name} />,
        about: <Prose text={about} />,
      }))}
    />
  );
}
