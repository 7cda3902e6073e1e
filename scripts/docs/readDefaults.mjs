import { existsSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";

/** The defaults in the first parameter of a function in a source file: `{ size: '"full"' }`. */
export function readDefaults(file, functionName) {
  const path = [`${file}.tsx`, `${file}.ts`].find((candidate) => existsSync(candidate));
  const source = path ? readFileSync(path, "utf8") : "";
  const defaults = {};
  const look = ({ id, params: [first] }) => {
    if (id?.name !== functionName || first?.type !== "ObjectPattern") return;
    for (const { key, value } of first.properties) {
      if (value?.type !== "AssignmentPattern") continue;
      defaults[key.name] = source.slice(value.right.start, value.right.end);
    }
  };
  new Visitor({ FunctionExpression: look, FunctionDeclaration: look }).visit(
    parseSync(path ?? "none.ts", source).program,
  );
  return defaults;
}
