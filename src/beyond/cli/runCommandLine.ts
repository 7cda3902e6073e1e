import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { parseCallEnd } from "../../developer/pasted/parseCallEnd.js";
import { answerEnd } from "./answerEnd.js";
import { answerLines } from "./answerLines.js";
import { formatAnswer } from "./formatAnswer.js";
import { helpText } from "./helpText.js";
import { readLocale } from "./readLocale.js";
import { type Arguments, readArguments } from "./readArguments.js";
import { UsageError } from "./UsageError.js";

/** Where the command reads and writes: `process`, or streams like its own. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; hasColors?(): boolean };
  readonly stderr: NodeJS.WritableStream;
}

const noEnd =
  "Nothing in it says that a call has ended. Give codes such as 410/3101, JSON or an error; see --help.\n";

/**
 * Runs `react-call-end-reason` and gives the exit code: 0 with an answer, 1 if there is no end in what
 * was given, 2 if the arguments are wrong.
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await answer(readArguments(args), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.stderr.write(`${error.message} See --help.\n`);
    return 2;
  }
}

async function answer(asked: Arguments, { stdin, stdout, stderr }: Terminal): Promise<number> {
  const { text, isJson, wants } = asked;
  if (wants === "version") return say(stdout, `${__KIT_VERSION__}\n`, 0);
  if (wants === "help") return say(stdout, helpText, 0);
  const { context, locale } = asked;
  const options: CallEndOptions = { context, locales: locale ? await readLocale(locale) : [] };
  if (!text) {
    if (stdin.isTTY) return say(stderr, helpText, 2);
    const found = await answerLines(stdin, stdout, { options, isJson });
    return found > 0 ? 0 : say(stderr, noEnd, 1);
  }
  const found = answerEnd(parseCallEnd(text), options);
  if (!found) return say(stderr, noEnd, 1);
  const hasColors = !!stdout.isTTY && !!stdout.hasColors?.();
  return say(
    stdout,
    isJson ? `${JSON.stringify(found, undefined, 2)}\n` : formatAnswer(found, hasColors),
    0,
  );
}

function say(stream: NodeJS.WritableStream, text: string, exitCode: number): number {
  stream.write(text);
  return exitCode;
}
