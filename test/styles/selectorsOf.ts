import { type Selector, type SelectorComponent, transform } from "lightningcss";

type Specificity = [ids: number, attributes: number, types: number];

const add = (a: Specificity, b: Specificity): Specificity => [
  a[0] + b[0],
  a[1] + b[1],
  a[2] + b[2],
];
const most = (all: Specificity[]): Specificity =>
  all.toSorted((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2])[0] ?? [0, 0, 0];

/** The weight of a selector as CSS Selectors 4, section 17, counts it. */
function specificity(selector: Selector): Specificity {
  return selector.map(weigh).reduce(add, [0, 0, 0]);
}

function weigh(component: SelectorComponent): Specificity {
  switch (component.type) {
    case "combinator":
    case "universal":
    case "namespace":
      return [0, 0, 0];
    case "id":
      return [1, 0, 0];
    case "class":
    case "attribute":
      return [0, 1, 0];
    case "type":
    case "pseudo-element":
      return [0, 0, 1];
    case "pseudo-class":
      if (component.kind === "where") return [0, 0, 0];
      if (component.kind === "is" || component.kind === "not" || component.kind === "has") {
        return most(component.selectors.map(specificity));
      }
      return [0, 1, 0];
    default:
      throw new Error(`No weight is known for ${component.type}.`);
  }
}

/** Every selector of a sheet with its weight, e.g. `0,1,0`. */
export function selectorsOf(css: Uint8Array): { selector: Selector; weight: string }[] {
  const found: { selector: Selector; weight: string }[] = [];
  transform({
    filename: "styles.css",
    code: css,
    visitor: {
      Rule: {
        style({ value }) {
          for (const selector of value.selectors) {
            found.push({ selector, weight: specificity(selector).join() });
          }
        },
      },
    },
  });
  return found;
}
