import { dirname, join } from "node:path";

/**
 * The declaration that a node refers to, e.g. `CallEndOptions` or `import("./x.js").PartOptions`;
 * only its name for what a package, the language or the DOM has.
 */
export function referredType(declarations, module, node) {
  if (node.type === "TSImportType") {
    const from = node.source.value;
    const { name } = node.qualifier;
    if (!from.startsWith(".")) return { external: from, name };
    const file = join(dirname(module.file), from.replace(/\.js$/, ".d.ts"));
    return declarations.findExport(file, name);
  }
  const { type, name } = node.typeName;
  return (type === "Identifier" ? declarations.find(module, name) : undefined) ?? { name };
}
