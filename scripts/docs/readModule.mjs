import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "oxc-parser";
import { readDocstring } from "./readDocstring.mjs";

/**
 * What a file of declarations holds: what it declares, what it imports and what it exports, each by
 * name. Something imported or exported is `{ file, name }`; `name` is `*` for a whole module, and
 * `file` a package's name where it is no file of ours.
 */
export function readModule(file) {
  const source = readFileSync(file, "utf8");
  const { program, comments } = parseSync(file, source);
  const module = { file, source, declared: new Map(), imported: new Map(), exported: new Map() };
  module.docsOf = (node) => readDocstring(source, comments, node);

  const target = ({ value }) =>
    value.startsWith(".") ? join(dirname(file), value.replace(/\.js$/, ".d.ts")) : value;
  const declare = (outer, inner) => {
    for (const node of inner.declarations ?? [inner]) {
      module.declared.set(node.id.name, { name: node.id.name, module, node, outer });
    }
  };

  for (const node of program.body) {
    if (node.type === "ImportDeclaration") {
      for (const { type, imported, local } of node.specifiers) {
        const name = type === "ImportSpecifier" ? imported.name : "*";
        module.imported.set(local.name, { file: target(node.source), name });
      }
    } else if (node.type === "ExportAllDeclaration") {
      const from = { file: target(node.source), name: "*", docs: module.docsOf(node) };
      module.exported.set(node.exported?.name ?? `* from ${from.file}`, from);
    } else if (node.type === "ExportNamedDeclaration") {
      if (node.declaration) declare(node, node.declaration);
      for (const { id } of node.declaration?.declarations ?? [node.declaration].filter(Boolean)) {
        module.exported.set(id.name, { file, name: id.name });
      }
      for (const { local, exported } of node.specifiers) {
        const from = node.source ? target(node.source) : file;
        module.exported.set(exported.name, { file: from, name: local.name });
      }
    } else if (node.id || node.declarations) {
      declare(node, node);
    }
  }
  return module;
}
