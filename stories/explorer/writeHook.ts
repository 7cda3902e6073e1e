import type { Page } from "../support/Page.js";
import type { Reason } from "./CatalogEntry.js";
import { codeHead, codeOptions, handlerCode } from "./codeParts.js";
import type { ExplorerState } from "./ExplorerState.js";

const kinds = { retry: "onRetry", signIn: "onSignIn", getHelp: "onGetHelp" } as const;

/** The code of one's own markup that says the same as the explorer does. */
export function writeHook(reason: Reason, state: ExplorerState, page: Page): string {
  const options = codeOptions(state, page);
  const handlers = (Object.keys(kinds) as (keyof typeof kinds)[])
    .filter((kind) => state[kinds[kind]] === "yes")
    .map((kind) => `  ${kind}: ${handlerCode[kinds[kind]]},`);
  const names = ["useCallEndReason"];
  if (handlers.length > 0) names.unshift("type CallEndActionKind");

  return [
    ...codeHead(names, reason, page, "One end to look at. In your app: call.callEndReason."),
    ...(handlers.length > 0
      ? [
          "const handlers: Partial<Record<CallEndActionKind, () => void>> = {",
          ...handlers,
          "};",
          "",
        ]
      : []),
    "export function AfterTheCall() {",
    ...(options.length > 0
      ? [
          "  const end = useCallEndReason(callEndReason, {",
          ...options.map(([name, code]) => `    ${name}: ${code},`),
          "  });",
        ]
      : ["  const end = useCallEndReason(callEndReason);"]),
    "  if (!end) return null;",
    "  return (",
    "    <section {...end.rootProps}>",
    "      <h2 {...end.titleProps}>{end.title}</h2>",
    "      <p {...end.descriptionProps}>{end.description}</p>",
    ...(handlers.length > 0 ? buttons : []),
    "    </section>",
    "  );",
    "}",
    "",
  ].join("\n");
}

const buttons = [
  "      {end.actions.map(",
  "        ({ kind, label }) =>",
  "          handlers[kind] && (",
  '            <button key={kind} type="button" onClick={handlers[kind]}>',
  "              {label}",
  "            </button>",
  "          ),",
  "      )}",
];
