import { elementOf } from "./elementOf.mjs";
import { readMember } from "./readMember.mjs";
import { referredType } from "./referredType.mjs";
import { mergeChoices } from "./mergeChoices.mjs";
import { typeText } from "./typeText.mjs";

/**
 * All members of an object type, those of the types it is made of included:
 * `{ members, rest, ref }`. `rest` is the elements whose props it has besides, each with what is
 * left out of them, and `ref` the type of the element that a ref gets.
 *
 * `of` is the name of the type that the members are declared in.
 */
export function resolveMembers(declarations, module, node, of) {
  const resolve = (inner, owner = of) => resolveMembers(declarations, module, inner, owner);
  switch (node.type) {
    case "TSParenthesizedType":
    case "TSTypeAnnotation":
      return resolve(node.typeAnnotation);
    case "TSTypeLiteral":
      return {
        members: node.members.flatMap((member) => readMember(module, member, of)),
        rest: [],
      };
    case "TSIntersectionType":
      return join(node.types.map((type) => resolve(type)));
    case "TSUnionType":
      return join([mergeChoices(node.types.map((type) => resolve(type)))]);
    case "TSTypeReference":
    case "TSImportType":
      return resolveReference(declarations, module, node, resolve);
    default:
      return { members: [], rest: [] };
  }
}

/** The members of a declared interface or type. */
export function membersOfDeclaration(declarations, { name, module, node }) {
  if (node.type === "TSTypeAliasDeclaration") {
    return resolveMembers(declarations, module, node.typeAnnotation, name);
  }
  if (node.type !== "TSInterfaceDeclaration") return { members: [], rest: [] };
  const inherited = node.extends.map(({ expression, typeArguments }) =>
    resolveMembers(
      declarations,
      module,
      { type: "TSTypeReference", typeName: expression, typeArguments },
      name,
    ),
  );
  const own = node.body.body.flatMap((member) => readMember(module, member, name));
  return join([...inherited, { members: own, rest: [] }]);
}

function resolveReference(declarations, module, node, resolve) {
  const found = referredType(declarations, module, node);
  const { name } = found;
  const types = node.typeArguments?.params ?? [];
  if (found.node) return membersOfDeclaration(declarations, found);
  if (name === "Omit") return leaveOut(resolve(types[0]), literalsIn(types[1]));
  if (name === "Readonly" || name === "Partial") return resolve(types[0]);
  if (name === "RefAttributes") return { members: [], rest: [], ref: typeText(module, types[0]) };
  const element = elementOf(module, name, types);
  return { members: [], rest: element ? [{ element, without: [] }] : [] };
}

function join(parts) {
  const members = new Map();
  // What is declared last is the type's own, and says more.
  for (const member of parts.flatMap((part) => part.members)) members.set(member.name, member);
  return {
    members: [...members.values()],
    rest: parts.flatMap((part) => part.rest),
    ref: parts.find((part) => part.ref)?.ref,
  };
}

function leaveOut({ members, rest, ref }, names) {
  return {
    members: members.filter(({ name }) => !names.includes(name)),
    rest: rest.map(({ element, without }) => ({
      element,
      // React's own way to write the props of an element takes `ref` out of them.
      without: [...without, ...names.filter((name) => name !== "ref")],
    })),
    ref,
  };
}

function literalsIn(node) {
  return (node.types ?? [node]).map(({ literal }) => literal?.value);
}
