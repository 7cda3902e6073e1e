import { once } from "node:events";
import { StringDecoder } from "node:string_decoder";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { createLineAnswerer } from "./createLineAnswerer.js";

/** A line longer than this is answered by its start: without a bound a file without lines fills the memory. */
const longestLine = 100_000;

/**
 * Answers each line of a stream with one line, as fast as the lines come and are taken, and gives the
 * number of lines that held an end. Stops without a word when nobody reads any more, as `head` does.
 */
export async function answerLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  settings: { readonly options: CallEndOptions; readonly isJson: boolean },
): Promise<number> {
  const answerLine = createLineAnswerer(settings);
  const decoder = new StringDecoder("utf8");
  let found = 0;
  let rest = "";
  let isClosed = false;
  const close = () => (isClosed = true);
  output.on("error", close);

  const write = async (lines: readonly string[]) => {
    let text = "";
    for (const line of lines) {
      const { words, isEnd } = answerLine(line);
      if (isEnd) found += 1;
      text += `${words}\n`;
    }
    if (text && !output.write(text) && !isClosed) {
      await once(output, "drain").catch(close);
    }
  };
  for await (const chunk of input) {
    const lines = (rest + decoder.write(chunk as Buffer)).split("\n");
    rest = lines.pop()?.slice(0, longestLine) ?? "";
    await write(lines);
    if (isClosed) return found;
  }
  if (rest) await write([rest]);
  return found;
}
