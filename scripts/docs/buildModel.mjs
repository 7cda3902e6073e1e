import { describeExport } from "./describeExport.mjs";
import { ts } from "./openDeclarations.mjs";

const packageName = "react-call-end-reason";

/** What the documentation is made of: every export of the entry points, and the languages. */
export async function buildModel({ program, dist, entries, languages }, format) {
  const checker = program.getTypeChecker();
  const exportsOf = (file) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  const found = new Map();
  const add = async (name, symbol, from) => {
    const known = found.get(name);
    if (known) {
      known.from.push(from);
      return;
    }
    const isAlias = symbol.flags & ts.SymbolFlags.Alias;
    const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
    const entry = await describeExport({ name, from: [from], symbol, target }, context);
    found.set(name, entry);
    if (entry.kind !== "namespace") return;
    for (const part of checker.getExportsOfModule(target)) {
      await add(`${name}.${part.name}`, part, from);
    }
  };
  const context = { checker, dist, format };
  for (const { name, file } of entries) {
    const from = name === "index" ? packageName : `${packageName}/${name}`;
    for (const symbol of exportsOf(file)) await add(symbol.name, symbol, from);
  }
  return {
    exports: [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    languages: languages.map(({ tag, file }) => ({
      tag,
      name: exportsOf(file)[0].name,
      from: `${packageName}/locales/${tag}`,
    })),
  };
}
