import type { ReactNode } from "react";
import { DocsTable } from "./DocsTable.js";
import type { Member } from "./model.js";
import { Prose } from "./Prose.js";

interface MemberTableProps {
  readonly caption: ReactNode;
  /** What its rows are, e.g. `Prop`. */
  readonly kind: string;
  readonly members: readonly Member[];
  /** The type they belong to; where a member comes from is told only if it is another. */
  readonly of: string;
  /** The last row. */
  readonly last?: { readonly name: ReactNode; readonly about: ReactNode };
}

/** Props, options or fields: name and type, what it is, its default, and where it comes from. */
export function MemberTable({ caption, kind, members, of, last }: MemberTableProps) {
  const rows = members.map((member) => ({
    key: member.name,
    name: (
      <>
        <code className="docs-name">{member.name}</code>
        <p>
          <code>{member.type}</code>
        </p>
      </>
    ),
    about: <MemberText member={member} isOwn={member.of === of} kind={kind} />,
  }));
  return (
    <DocsTable
      caption={caption}
      head={[kind, "What it is"]}
      rows={last ? [...rows, { key: "…", ...last }] : rows}
    />
  );
}

interface MemberTextProps {
  readonly member: Member;
  readonly isOwn: boolean;
  readonly kind: string;
}

function MemberText({ member, isOwn, kind }: MemberTextProps) {
  const notes = [
    need(member, kind),
    // A docstring that names the default has said so.
    member.default &&
      !member.description.includes("by default") &&
      `Default: \`${member.default}\`.`,
    !isOwn && `From \`${member.of}\`.`,
  ].filter(Boolean);
  return (
    <>
      {member.description && (
        <p>
          <Prose text={member.description} />
        </p>
      )}
      {notes.length > 0 && (
        <p>
          <Prose text={notes.join(" ")} />
        </p>
      )}
    </>
  );
}

/** Only what an app gives can be required; a field is simply there. */
function need({ optional, insteadOf }: Member, kind: string): string | false {
  const others = insteadOf?.map((name) => `\`${name}\``).join(" or ");
  if (others) return optional ? `Not together with ${others}.` : `Required: this or ${others}.`;
  return kind !== "Field" && !optional && "Required.";
}
