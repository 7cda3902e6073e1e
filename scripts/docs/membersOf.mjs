import { ts } from "./openDeclarations.mjs";
import { readDocs } from "./readDocs.mjs";

/**
 * The members of a type that the package itself declares, wherever it has them from. A member that
 * only some choices of a union have gets `insteadOf`, the others to choose from; it is optional
 * where one choice has none of them.
 *
 * `of` is the name of the type that declares the member.
 */
export function membersOf(type, checker, dist) {
  const choices = type.isUnion() ? type.types : [type];
  const members = new Map();
  const present = choices.map((choice) => {
    const own = checker.getPropertiesOfType(choice).filter((one) => isOurs(one, dist));
    const given = own.filter((one) => !isAbsent(one, checker));
    for (const one of given) members.set(one.name, members.get(one.name) ?? one);
    return new Set(given.map(({ name }) => name));
  });
  const isInAll = (name) => present.every((names) => names.has(name));
  const alternatives = [...members.keys()].filter((name) => !isInAll(name));
  const canBeNone = present.some((names) => !alternatives.some((name) => names.has(name)));
  const choose = alternatives.map((name) => {
    const described = describeMember(members.get(name), checker);
    const insteadOf = alternatives.filter((other) => other !== name);
    return { ...described, optional: described.optional || canBeNone, insteadOf };
  });
  const common = [...members.values()].filter(({ name }) => isInAll(name));
  return [...choose, ...common.map((member) => describeMember(member, checker))];
}

/** Whether a symbol is declared in the package's own declarations. */
export function isOurs({ declarations = [] }, dist) {
  return declarations.some((node) => isIn(node, dist));
}

/** Whether a symbol is declared by React, the DOM or another package. */
export function isForeign({ declarations = [] }, dist) {
  return declarations.some((node) => !isIn(node, dist));
}

const isIn = (node, folder) => node.getSourceFile().fileName.startsWith(folder);

function isAbsent(member, checker) {
  const { flags } = checker.getNonNullableType(checker.getTypeOfSymbol(member));
  return (flags & ts.TypeFlags.Never) !== 0;
}

function describeMember(member, checker) {
  const declaration = member.declarations.at(-1);
  const { description } = readDocs(member, checker);
  const owner = ts.findAncestor(declaration, isNamedType);
  return {
    name: member.name,
    type: typeText(declaration),
    optional: (member.flags & ts.SymbolFlags.Optional) !== 0,
    default: /`([^`]+)` by default/.exec(description)?.[1],
    description,
    of: owner?.name.text,
  };
}

const isNamedType = (node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

function typeText(declaration) {
  const text = ts.isMethodSignature(declaration)
    ? declaration.getText().slice(declaration.name.getText().length).replace(/;$/, "")
    : declaration.type.getText();
  return text
    .replaceAll(/\/\*\*[^]*?\*\//g, "")
    .replaceAll(/import\("[^"]+"\)\./g, "")
    .replaceAll(/\s+/g, " ");
}
