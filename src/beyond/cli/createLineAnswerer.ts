import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { readNamed } from "../../developer/pasted/readNamed.js";
import { attempt } from "../../reason/attempt.js";
import { readCallEndReason } from "../../reason/readCallEndReason.js";
import { answerEnd } from "./answerEnd.js";
import { formatLine } from "./formatLine.js";
import { keepTelling } from "./keepTelling.js";
import { holdsAny, readLine } from "./readLine.js";

/** The answer to a line of a log. */
export interface LineAnswer {
  readonly words: string;
  readonly isEnd: boolean;
}

/** Ends repeat: a log has millions of lines and some hundred ends. So many are remembered. */
const mostEnds = 2000;
/** Nor anything longer, such as the text of an error, which takes room and hardly repeats. */
const longestKey = 500;

/** A function that answers lines, and remembers what it said of the same end before. */
export function createLineAnswerer(settings: {
  readonly options: CallEndOptions;
  readonly isJson: boolean;
}): (line: string) => LineAnswer {
  const { options, isJson } = settings;
  const remembered = new Map<string, LineAnswer>();
  const none = { words: formatLine(undefined, isJson), isEnd: false };

  const remember = (key: string, said: LineAnswer): LineAnswer => {
    if (remembered.size >= mostEnds) remembered.clear();
    if (key.length <= longestKey) remembered.set(key, said);
    return said;
  };
  const answer = (line: string): LineAnswer => {
    const end = readLine(line);
    if (!end) return none;
    const key = `end ${JSON.stringify(end)}`;
    const known = remembered.get(key);
    if (known) return known;
    const found = answerEnd(end, options);
    return found ? remember(key, { words: formatLine(found, isJson), isEnd: true }) : none;
  };
  return (line) => {
    if (!holdsAny(line)) return none;
    const told = tellingPart(line);
    const key = JSON.stringify(told) ?? "";
    const known = remembered.get(key);
    if (known) return known;
    const said = answer(line);
    const { code, subCode } = readCallEndReason(told) ?? {};
    // Without numbers it is the rest of the line that decides.
    return (code ?? subCode) === undefined ? said : remember(key, said);
  };
}

/** What decides about a line if it has numbers: the object that the line is, or what a text names. */
function tellingPart(line: string): unknown {
  if (!line.includes("{")) return readNamed(line);
  return line.startsWith("{") ? attempt(() => keepTelling(JSON.parse(line))) : undefined;
}
