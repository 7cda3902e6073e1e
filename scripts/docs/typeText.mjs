/** The text of a node on one line, without comments and without `import("…").` before a name. */
export function typeText({ source }, node) {
  return plainText(source.slice(node.start, node.end)).replace(/\s+/g, " ").trim();
}

/** Declarations without docstrings and without `import("…").` before a name. */
export function plainText(text) {
  return text
    .replace(/\/\*\*[^]*?\*\//g, "")
    .replace(/import\("[^"]+"\)\./g, "")
    .replace(/\n\s*\n/g, "\n");
}
