import type { Page } from "../support/Page.js";
import { contextOf, type ExplorerState } from "./ExplorerState.js";
import type { Reason } from "./CatalogEntry.js";
import { literal } from "./literal.js";
import { localeImport } from "./localeImport.js";

/** The lines above a component: its imports and the end that it shows. */
export function codeHead(names: readonly string[], reason: Reason, page: Page, hint: string) {
  return [
    `import { ${names.toSorted().join(", ")} } from "react-call-end-reason";`,
    localeImport(page.locale)?.line,
    'import "react-call-end-reason/styles.css";',
    "",
    `// ${hint}`,
    `const callEndReason = ${object(reason)};`,
    "",
  ].filter((line) => line !== undefined);
}

/** The options that the switches stand for, by name, as code. */
export function codeOptions(state: ExplorerState, page: Page): [name: string, code: string][] {
  const context = contextOf(state);
  const imported = localeImport(page.locale);
  const options: [string, string][] = [];
  if (Object.keys(context).length > 0) options.push(["context", literal(context)]);
  if (imported) {
    options.push(["locale", literal(page.locale)], ["locales", `[${imported.name}]`]);
  }
  return options;
}

/** What an app may do when a button is pressed: to be replaced by what it really does. */
export const handlerCode = {
  onRetry: "() => location.reload()",
  onSignIn: '() => location.assign("/sign-in")',
  onGetHelp: '() => location.assign("/help")',
} as const;

/** On one line if there is room, else a line a field. */
function object(reason: Reason): string {
  const line = literal(reason);
  if (line.length < 75) return line;
  const fields = Object.entries(reason).map(([key, value]) => `  ${key}: ${literal(value)},`);
  return ["{", ...fields, "}"].join("\n");
}
