import { isForeign, isOurs } from "./membersOf.mjs";
import { ts } from "./openDeclarations.mjs";

const wrappers = ["ComponentPropsWithoutRef", "DetailedHTMLProps", "SVGProps"];

/** The tags whose interface has another name. */
const tags = { paragraph: "p" };

/**
 * Whose props a component takes besides its own, with those it leaves out, e.g. `<details>` without
 * `open`, and the type of what a ref to it gives.
 */
export function restOf(declaration, props, checker, dist) {
  const found = findWrapper(declaration, checker, dist);
  const ref = props && refOf(props, declaration, checker);
  if (!found) return { rest: [], ref };
  const kept = new Set(
    checker
      .getPropertiesOfType(props)
      .filter((one) => isForeign(one, dist))
      .map(({ name }) => name),
  );
  const without = checker
    .getPropertiesOfType(checker.getTypeFromTypeNode(found))
    .map(({ name }) => name)
    .filter((name) => !kept.has(name) && !["ref", "key"].includes(name));
  return { rest: [{ element: elementOf(found), without }], ref };
}

/** The first of React's types for an element's props, also in the types that the node refers to. */
function findWrapper(node, checker, dist) {
  if (!ts.isTypeReferenceNode(node) && !ts.isImportTypeNode(node)) return search(node);
  const name = node.typeName ?? node.qualifier;
  if (wrappers.includes(name.getText())) return node;
  const symbol = checker.getSymbolAtLocation(name);
  const isAlias = symbol.flags & ts.SymbolFlags.Alias;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  const type = isOurs(target, dist) && target.declarations.find(ts.isTypeAliasDeclaration);
  return (type && findWrapper(type.type, checker, dist)) || search(node);

  function search(parent) {
    return ts.forEachChild(parent, (child) => findWrapper(child, checker, dist));
  }
}

function elementOf({ typeArguments: [argument] }) {
  const text = argument.getText();
  if (text.startsWith('"')) return `<${JSON.parse(text)}>`;
  if (text.startsWith("typeof ")) return text.replace(/^typeof Radix/, "Radix ");
  const element = /(?:HTML|SVG)(\w+?)Element/.exec(text)[1].toLowerCase();
  return `<${tags[element] ?? element}>`;
}

function refOf(props, declaration, checker) {
  const ref = checker.getPropertyOfType(props, "ref");
  const type = ref && checker.typeToString(checker.getTypeOfSymbol(ref), declaration);
  return type && /\w+Element\b/.exec(type)?.[0];
}
