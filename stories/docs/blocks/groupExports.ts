import { model } from "./model.js";

/** A section of the API page. */
export type ExportGroup = "components" | "parts" | "hooks" | "functions" | "languages" | "types";

const groupOfKind: Readonly<Record<string, ExportGroup>> = {
  component: "components",
  namespace: "parts",
  hook: "hooks",
  function: "functions",
  constant: "languages",
  type: "types",
};

/** The names of all exports by the section of the API page that shows them. */
export function groupExports(): Readonly<Record<ExportGroup, readonly string[]>> {
  const groups: Record<ExportGroup, string[]> = {
    components: [],
    parts: [],
    hooks: [],
    functions: [],
    languages: [],
    types: [],
  };
  for (const { name, kind } of model.exports) {
    const isPart = kind === "component" && name.startsWith("CallEnd.");
    groups[isPart ? "parts" : groupOfKind[kind]!].push(name);
  }
  return groups;
}
