import { plainText } from "./typeText.mjs";
import { referencesIn } from "./referencesIn.mjs";

const introduction = `# API report

Every public export with its declaration, made of the package's own declarations by \`npm run docs\`.
A difference here is a difference for the apps that use the package: \`npm test\` fails until it is
renewed, so that nobody changes the API without seeing it.
`;

/** The API report as Markdown: each entry point with its exports, then what those refer to. */
export function writeApi({ declarations, entries }) {
  const [first] = entries;
  const shown = new Map();
  const sections = entries.map(({ from, file }) => {
    const names = declarations.listExports(file);
    const lines = names.flatMap((name) => {
      const symbol = declarations.findExport(file, name);
      if (symbol.namespace) return [namespaceText(declarations, name, symbol, shown)];
      if (shown.has(symbol)) return [`\`${name}\`: see \`${first.from}\`.`];
      shown.set(symbol, name);
      return [declarationText(name, symbol)];
    });
    return `## ${from}\n\n${lines.join("\n\n")}`;
  });

  const inner = new Set();
  const follow = (symbol) => {
    for (const next of referencesIn(declarations, symbol)) {
      if (shown.has(next) || inner.has(next)) continue;
      inner.add(next);
      follow(next);
    }
  };
  for (const symbol of shown.keys()) follow(symbol);
  const used = [...inner]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((symbol) => declarationText(symbol.name, symbol));
  return [introduction, ...sections, `## Not exported, but part of the above`, ...used].join(
    "\n\n",
  );
}

function namespaceText(declarations, name, { namespace }, shown) {
  const parts = declarations.listExports(namespace).map((part) => {
    const symbol = declarations.findExport(namespace, part);
    shown.set(symbol, `${name}.${part}`);
    return declarationText(`${name}.${part}`, symbol);
  });
  return parts.join("\n\n");
}

function declarationText(name, { module, outer }) {
  const text = plainText(module.source.slice(outer.start, outer.end));
  return `### ${name}\n\n\`\`\`ts\n${text.replace(/^export |^declare /, "")}\n\`\`\``;
}
