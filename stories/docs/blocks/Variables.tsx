import { DocsTable } from "./DocsTable.js";
import { model } from "./model.js";
import { Prose } from "./Prose.js";

type Variable = (typeof model.variables)[number];

/** Every CSS variable that an app can set, with its value in light and in dark. */
export function Variables() {
  return (
    <DocsTable
      caption="The variables of the kit"
      head={["Variable", "What it sets"]}
      rows={model.variables.map((variable) => ({
        key: variable.name,
        name: <code className="docs-name">{variable.name}</code>,
        about: (
          <>
            <p>
              <Prose text={variable.is} />
            </p>
            <Values {...variable} />
          </>
        ),
      }))}
    />
  );
}

function Values({ light, dark }: Variable) {
  if (light === dark) {
    return (
      <p>
        Default: <Value value={light} />
      </p>
    );
  }
  return (
    <p>
      Light: <Value value={light} />, dark: <Value value={dark} />
    </p>
  );
}

function Value({ value }: { readonly value: string }) {
  const isColor = /^(#|rgb|oklch)/.test(value);
  return (
    <>
      {isColor && <span className="docs-swatch" style={{ background: value }} />}
      <code>{value}</code>
    </>
  );
}
