/** The words and the example of the docstring right before a node; both empty without one. */
export function readDocstring(source, comments, node) {
  const comment = comments.findLast(
    ({ type, value, end }) =>
      type === "Block" &&
      value.startsWith("*") &&
      end <= node.start &&
      source.slice(end, node.start).trim() === "",
  );
  const lines = (comment?.value.slice(1) ?? "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
  const [description = "", example] = lines.join("\n").split(/^@example\n/m);
  return { description: joinLines(description), example: example?.trim() };
}

/** A paragraph on one line each. */
function joinLines(text) {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .join("\n\n");
}
