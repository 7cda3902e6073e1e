import { Fragment } from "react";
import { Code } from "./Code.js";
import { exportNamed } from "./model.js";
import { Paragraphs } from "./Paragraphs.js";
import { PropsTable } from "./PropsTable.js";

/** All there is to say about an export: docstring, example, declaration, and what is in it. */
export function ExportDoc({ name }: { readonly name: string }) {
  const { from, kind, description, example, signature, members } = exportNamed(name);
  return (
    <>
      <h3 id={name}>{name}</h3>
      <p>
        {kind}, from{" "}
        {from.map((entry, index) => (
          <Fragment key={entry}>
            {index > 0 && " and "}
            <code>{entry}</code>
          </Fragment>
        ))}
      </p>
      <Paragraphs text={description} />
      {example && <Code code={example} />}
      <Code code={signature} />
      {members && <PropsTable of={name} />}
    </>
  );
}
