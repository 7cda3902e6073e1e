import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { runCommandLine } from "../../../src/beyond/cli/runCommandLine.js";

/** What came of a command: what it wrote where, and its exit code. */
export interface Outcome {
  readonly out: string;
  readonly error: string;
  readonly exitCode: number | null;
}

/** Runs the command with arguments and with what comes on standard input, in pieces as pipes have them. */
export async function run(
  args: readonly string[],
  input = "",
  { stdin = inPieces(input), screen = new PassThrough() } = {},
): Promise<Outcome> {
  const stderr = new PassThrough();
  const written = [text(screen), text(stderr)] as const;
  const exitCode = await runCommandLine(args, { stdin, stdout: screen, stderr });
  screen.end();
  stderr.end();
  const [out, error] = await Promise.all(written);
  return { out, error, exitCode };
}

/** Cut wherever 64 KiB end, in the middle of a line or a letter. */
function inPieces(input: string): Readable {
  const bytes = Buffer.from(input);
  const size = 65_536;
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return Readable.from(pieces, { objectMode: false });
}
