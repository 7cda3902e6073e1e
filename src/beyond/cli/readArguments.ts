import { parseArgs } from "node:util";
import type { CallEndContext } from "../../words/CallEndContext.js";
import { readContext } from "./readContext.js";
import { UsageError } from "./UsageError.js";

/** What was asked for on the command line. */
export interface Arguments {
  /** What to explain; empty: what comes on standard input. */
  readonly text: string;
  readonly isJson: boolean;
  readonly locale: string | undefined;
  readonly context: CallEndContext;
  readonly wants: "answer" | "help" | "version";
}

/** The arguments by their meaning; throws a `UsageError` for those that it does not know. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  return {
    text: positionals.join(" ").trim(),
    isJson: values.json ?? false,
    locale: values.locale,
    context: readContext(values.context ?? []),
    wants: values.help ? "help" : values.version ? "version" : "answer",
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        context: { type: "string", multiple: true, short: "c" },
        help: { type: "boolean", short: "h" },
        json: { type: "boolean", short: "j" },
        locale: { type: "string", short: "l" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
