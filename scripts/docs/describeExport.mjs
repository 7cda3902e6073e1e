import { join, relative } from "node:path";
import { membersOfDeclaration, resolveMembers } from "./resolveMembers.mjs";
import { readDefaults } from "./readDefaults.mjs";
import { plainText, typeText } from "./typeText.mjs";

/** What the documentation says of one export, but for where it comes from. */
export async function describeExport(name, symbol, { declarations, folder, sources, format }) {
  const { module, node, outer } = symbol;
  const text = plainText(module.source.slice(outer.start, outer.end)).replace(/^export /, "");
  const { description, example } = module.docsOf(outer);
  const type = node.id.typeAnnotation?.typeAnnotation;
  const kind = kindOf(name, symbol);
  const signature = shorten(await format(text));
  const entry = { name, kind, description, example, signature };

  if (kind === "component") {
    const props = type?.typeArguments?.params[0] ?? node.params?.[0]?.typeAnnotation;
    const resolved = props ? resolveMembers(declarations, module, props, `${name} itself`) : none;
    const source = join(sources, relative(folder, module.file)).replace(/\.d\.ts$/, "");
    const defaults = readDefaults(source, node.id.name);
    const members = resolved.members.map((member) => ({
      ...member,
      default: member.default ?? defaults[member.name],
    }));
    return { ...entry, props: { ...resolved, members } };
  }
  if (kind === "hook" || kind === "function") {
    return { ...entry, returns: typeText(module, node.returnType.typeAnnotation) };
  }
  // The props stand with their component; of a union, the text says more than a list.
  const isUnion = node.typeAnnotation?.type === "TSUnionType";
  if (isUnion || name.endsWith("Props")) return entry;
  const { members } = membersOfDeclaration(declarations, symbol);
  const isDescribed = members.some((member) => member.description);
  return isDescribed ? { ...entry, members } : entry;
}

/** A language lists hundreds of texts; all of them are in the API report. */
function shorten(signature) {
  const lines = signature.split("\n");
  return lines.length > 100 ? `${lines[0]} … }` : signature;
}

const none = { members: [], rest: [] };

function kindOf(name, { module, node }) {
  if (node.type.startsWith("TS") && node.type !== "TSDeclareFunction") return "type";
  const text = typeText(module, node);
  if (/ForwardRefExoticComponent<|\bJSX\.Element$|JSX\.Element;$/.test(text)) return "component";
  if (node.type !== "TSDeclareFunction") return "constant";
  return /^use[A-Z]/.test(name) ? "hook" : "function";
}
