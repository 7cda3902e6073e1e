import { membersOf } from "./membersOf.mjs";
import { ts } from "./openDeclarations.mjs";
import { readDocs } from "./readDocs.mjs";
import { restOf } from "./restOf.mjs";

/** What the documentation says of one export. */
export async function describeExport({ name, from, symbol, target }, { checker, dist, format }) {
  const [declaration] = target.declarations;
  if (ts.isSourceFile(declaration)) {
    const signature = `import { ${name} } from "${from}";`;
    return { name, kind: "namespace", from, ...readDocs(symbol, checker), signature };
  }
  const type = checker.getTypeOfSymbol(target);
  const kind = kindOf(name, target, type);
  const signature = (await format(printed(declaration))).trim();
  const entry = { name, kind, from, ...readDocs(target, checker), signature };

  if (kind === "component") {
    const [props] = type.getCallSignatures()[0].parameters;
    const propsType = props && checker.getTypeOfSymbol(props);
    const members = propsType ? membersOf(propsType, checker, dist) : [];
    const { rest, ref } = restOf(declaration, propsType, checker, dist);
    return { ...entry, props: { members, rest, ref } };
  }
  // The props stand with their component; of other types, the text says more than a list.
  if (kind !== "type" || name.endsWith("Props") || !hasMembers(declaration)) return entry;
  const members = membersOf(checker.getDeclaredTypeOfSymbol(target), checker, dist);
  return members.some(({ description }) => description) ? { ...entry, members } : entry;
}

function kindOf(name, { flags }, type) {
  if (!(flags & ts.SymbolFlags.Value)) return "type";
  if (type.getCallSignatures().length === 0) return "constant";
  if (/^(.*\.)?[A-Z]/.test(name)) return "component";
  return /^use[A-Z]/.test(name) ? "hook" : "function";
}

function hasMembers(declaration) {
  const { type } = declaration;
  return ts.isInterfaceDeclaration(declaration) || ts.isIntersectionTypeNode(type);
}

const printer = ts.createPrinter({ removeComments: true });

/** A declaration without docstrings, `export`, and `import("…").` before a name. */
function printed(declaration) {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return printer
    .printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile())
    .replace(/^export /, "")
    .replaceAll(/import\("[^"]+"\)\./g, "");
}
