import { MemberTable } from "./MemberTable.js";
import { exportNamed, type ExportModel } from "./model.js";
import { namedProps } from "./namedProps.js";
import { Prose } from "./Prose.js";

/** Every prop of a component, or every option and field of a type, by the name of the export. */
export function PropsTable({ of }: { readonly of: string }) {
  const { name, kind, props, members = [] } = exportNamed(of);
  const rows = props?.members ?? members;
  const last = props && lastRow(props);
  if (rows.length === 0 && !last) return <p>It takes no props.</p>;
  const isComponent = kind === "component";
  return (
    <MemberTable
      caption={
        <>
          {isComponent ? "The props of " : "What is in "}
          <code>{name}</code>
        </>
      }
      // What an app gives has optional members; in a result all are there.
      kind={isComponent ? "Prop" : rows.some(({ optional }) => optional) ? "Option" : "Field"}
      members={rows}
      of={isComponent ? `${name}Props` : name}
      last={last}
    />
  );
}

function lastRow({ rest: [rest], ref }: NonNullable<ExportModel["props"]>) {
  if (!rest) return undefined;
  const without = rest.without.map((name) => `\`${name}\``).join(" and ");
  const named = namedProps(rest.element).map((name) => `\`${name}\``);
  return {
    name: (
      <>
        … and every prop of <code>{rest.element}</code>
      </>
    ),
    about: (
      <>
        <p>
          <Prose text={`${without ? `But for ${without}. ` : ""}Among them ${named.join(", ")}.`} />
        </p>
        {ref && (
          <p>
            <Prose text={`\`ref\` gives the \`${ref}\`.`} />
          </p>
        )}
      </>
    ),
  };
}
