import { DocsTable } from "./DocsTable.js";
import { model } from "./model.js";
import { placesOf } from "./placesOf.js";
import { Prose } from "./Prose.js";

interface Place {
  readonly elements: readonly string[];
  readonly is: string;
  readonly attributes?: readonly string[];
}

const attributes: Record<string, { values: readonly string[]; is: string }> =
  model.anatomy.attributes;

/** Every element of a component, its name for stylesheets, and the data attributes it carries. */
export function Anatomy({ of }: { readonly of: keyof typeof placesOf }) {
  const { components, parts } = placesOf[of];
  const places: [string, Place][] = [
    ...components.map((name): [string, Place] => [
      `[data-call-end="${name}"]`,
      model.anatomy.components[name],
    ]),
    ...parts.map((name): [string, Place] => [
      `[data-call-end-part="${name}"]`,
      model.anatomy.parts[name],
    ]),
  ];
  const carried = new Set(places.flatMap(([, place]) => place.attributes ?? []));
  return (
    <>
      <DocsTable
        caption="The elements, outermost first"
        head={["Selector", "What it is"]}
        rows={places.map(([selector, place]) => ({
          key: selector,
          name: <code className="docs-name">{selector}</code>,
          about: <PlaceText {...place} />,
        }))}
      />
      {carried.size > 0 && (
        <DocsTable
          caption="Their data attributes"
          head={["Attribute", "What it says"]}
          rows={[...carried].map((name) => ({
            key: name,
            name: <code className="docs-name">{name}</code>,
            about: <AttributeText name={name} />,
          }))}
        />
      )}
    </>
  );
}

function PlaceText({ elements, is, attributes: carried = [] }: Place) {
  const tags = elements.map((tag) => `\`<${tag}>\``).join(" or ");
  const names = carried.map((name) => `\`${name}\``).join(", ");
  return (
    <>
      <p>
        <Prose text={is} />
      </p>
      <p>
        <Prose text={names ? `${tags} with ${names}` : tags} />
      </p>
    </>
  );
}

function AttributeText({ name }: { readonly name: string }) {
  const { is = "", values = [] } = attributes[name] ?? {};
  const list = values.map((value) => `\`${value}\``).join(", ");
  return (
    <>
      <p>
        <Prose text={is} />
      </p>
      {list && (
        <p>
          <Prose text={list} />
        </p>
      )}
    </>
  );
}
