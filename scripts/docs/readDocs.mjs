import { ts } from "./openDeclarations.mjs";

/** The words of a symbol's docstring, a paragraph on one line each, and its example. */
export function readDocs(symbol, checker) {
  const text =
    namespaceDocs(symbol, checker) ??
    ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const description = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim())
    .join("\n\n");
  const example = symbol.getJsDocTags(checker).find(({ name }) => name === "example");
  return { description, example: example && ts.displayPartsToString(example.text).trim() };
}

/** The compiler looks for the docstring of `export * as …` below it, where there is none. */
function namespaceDocs(symbol, checker) {
  const [node] = symbol.declarations;
  if (ts.isExportSpecifier(node)) {
    return namespaceDocs(checker.getImmediateAliasedSymbol(symbol), checker);
  }
  if (!ts.isNamespaceExport(node)) return undefined;
  return ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(node.parent)[0]?.comment);
}
