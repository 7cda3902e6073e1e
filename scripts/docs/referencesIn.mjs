import { Visitor } from "oxc-parser";
import { referredType } from "./referredType.mjs";

/** The declarations of ours that a declaration refers to. */
export function referencesIn(declarations, { module, outer }) {
  const found = new Set();
  const see = (symbol) => symbol?.node && found.add(symbol);
  const look = (node) => see(referredType(declarations, module, node));
  new Visitor({
    TSTypeReference: look,
    TSImportType: look,
    TSTypeQuery: ({ exprName }) =>
      exprName.type === "Identifier" && see(declarations.find(module, exprName.name)),
    TSInterfaceHeritage: ({ expression }) => see(declarations.find(module, expression.name)),
  }).visit({ type: "Program", body: [outer] });
  return [...found];
}
