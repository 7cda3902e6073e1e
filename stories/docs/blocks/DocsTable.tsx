import type { ReactNode } from "react";
import { useTheme } from "storybook/theming";
import "./docs.css";

interface DocsTableProps {
  /** What the table lists, for those who hear it as for those who see it. */
  readonly caption: ReactNode;
  readonly head: readonly [name: string, about: string];
  readonly rows: readonly {
    readonly key: string;
    readonly name: ReactNode;
    readonly about: ReactNode;
  }[];
}

/** A table of names and what there is to say about each: two columns, which fit on a phone too. */
export function DocsTable({ caption, head, rows }: DocsTableProps) {
  const { color, typography } = useTheme();
  const style = { color: color.defaultText, fontFamily: typography.fonts.base };
  return (
    <div className="sb-unstyled docs-table" style={style}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, about }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
