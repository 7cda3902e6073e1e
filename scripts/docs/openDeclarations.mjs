import { readModule } from "./readModule.mjs";

/** Gives access to declarations across files: what a name in a module stands for. */
export function openDeclarations() {
  const modules = new Map();
  const moduleAt = (file) => {
    if (!modules.has(file)) modules.set(file, readModule(file));
    return modules.get(file);
  };

  /** The declaration that a module exports under a name; `{ external }` if a package has it. */
  const findExport = (file, name) => {
    if (!file.endsWith(".d.ts")) return { external: file, name };
    const module = moduleAt(file);
    const at = module.exported.get(name);
    if (at?.name === "*") return { name, namespace: at.file, docs: at.docs };
    if (at?.file === file) return module.declared.get(at.name) ?? find(module, at.name);
    if (at) return findExport(at.file, at.name);
    return starsOf(module)
      .map((star) => findExport(star, name))
      .find(Boolean);
  };

  /** What a name inside a module stands for; `undefined` for what the language or the DOM has. */
  const find = (module, name) => {
    const imported = module.imported.get(name);
    return imported ? findExport(imported.file, imported.name) : module.declared.get(name);
  };

  /** The names that a module exports, sorted. */
  const listExports = (file) => {
    const module = moduleAt(file);
    const own = [...module.exported.keys()].filter((name) => !name.startsWith("* from "));
    return [...new Set([...own, ...starsOf(module).flatMap(listExports)])].toSorted();
  };

  return { find, findExport, listExports };
}

function starsOf(module) {
  return [...module.exported]
    .filter(([name]) => name.startsWith("* from "))
    .map(([, { file }]) => file);
}
