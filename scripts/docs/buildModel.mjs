import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "../run/root.mjs";
import { describeExport } from "./describeExport.mjs";
import { readVariables } from "./readVariables.mjs";

/** All that the documentation is made of: every export, the anatomy and the variables. */
export async function buildModel({ declarations, entries, folder, format }) {
  const found = new Map();
  const context = { declarations, folder, sources: join(root, "src"), format };
  const add = async (name, symbol, from) => {
    const known = found.get(name);
    if (known) {
      known.from.push(from);
    } else if (symbol.namespace) {
      const { description } = symbol.docs;
      const signature = `import { ${name} } from "${from}";`;
      found.set(name, { name, kind: "namespace", from: [from], description, signature });
      for (const part of declarations.listExports(symbol.namespace)) {
        await add(`${name}.${part}`, declarations.findExport(symbol.namespace, part), from);
      }
    } else {
      const { name: _, ...described } = await describeExport(name, symbol, context);
      found.set(name, { name, from: [from], ...described });
    }
  };
  for (const { from, file } of entries) {
    for (const name of declarations.listExports(file)) {
      await add(name, declarations.findExport(file, name), from);
    }
  }

  const { module } = await runnerImport(join(root, "scripts/docs/anatomy.ts"));
  return {
    exports: [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    anatomy: module.anatomy,
    variables: readVariables(readFileSync(join(root, "src/styles/tokens.css"), "utf8")),
  };
}
