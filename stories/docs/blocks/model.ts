import { anatomy } from "../anatomy.js";
import tokens from "../../../src/styles/tokens.css?raw";
import json from "../generated/model.json";
import { readVariables } from "./readVariables.js";

/** A prop, an option or a field. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly default?: string;
  /** The others that can be given in its place; never together with it. */
  readonly insteadOf?: readonly string[];
  readonly description: string;
  /** The type that it is declared in. */
  readonly of: string;
}

/** What the package's own declarations say of one export. */
export interface ExportModel {
  readonly name: string;
  readonly from: readonly string[];
  readonly kind: string;
  readonly description: string;
  readonly example?: string;
  readonly signature: string;
  readonly props?: {
    readonly members: readonly Member[];
    /** Whose props it takes besides, and which of them it does not. */
    readonly rest: readonly { readonly element: string; readonly without: readonly string[] }[];
    /** What a ref to it gives. */
    readonly ref?: string;
  };
  readonly members?: readonly Member[];
}

/** What the pages show: the exports, made by `npm run docs`, the anatomy and the variables. */
export const model = {
  exports: json.exports as readonly ExportModel[],
  languages: json.languages,
  anatomy,
  variables: readVariables(tokens),
};

/** What is known of an export; an unknown name is an error on the page. */
export function exportNamed(name: string): ExportModel {
  const found = model.exports.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`The package exports no ${name}.`);
  return found;
}
