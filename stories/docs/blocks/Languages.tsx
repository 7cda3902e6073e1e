import { DocsTable } from "./DocsTable.js";
import { model } from "./model.js";

/** Every language: its tag, and the import that it takes. */
export function Languages() {
  return (
    <DocsTable
      caption="The languages"
      head={["Language", "Import"]}
      rows={model.languages.map(({ tag, name, from }) => ({
        key: tag,
        name: <code className="docs-name">{tag}</code>,
        about: <code>{`import { ${name} } from "${from}";`}</code>,
      }))}
    />
  );
}
