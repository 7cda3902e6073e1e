import { typeText } from "./typeText.mjs";

/** A property or a method of an object type as a list of one; an empty one for anything else. */
export function readMember(module, node, of) {
  if (node.type !== "TSPropertySignature" && node.type !== "TSMethodSignature") return [];
  const { description } = module.docsOf(node);
  const text = typeText(module, node);
  const key = typeText(module, node.key);
  return {
    name: node.key.value ?? key,
    type:
      node.type === "TSPropertySignature"
        ? typeText(module, node.typeAnnotation.typeAnnotation)
        : text.slice(key.length).replace(/;$/, ""),
    optional: node.optional,
    default: /`([^`]+)` by default/.exec(description)?.[1],
    description,
    of,
  };
}
