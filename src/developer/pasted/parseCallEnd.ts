import { attempt } from "../../reason/attempt.js";
import { readPasted } from "./readPasted.js";

/**
 * The end of a call in a text that somebody copied from a console, a log or a ticket: an object that
 * `describeCallEnd` and the components take, or `undefined` if the text holds no end.
 *
 * Reads JSON with or without quotes around its keys, console output, named numbers in any spelling
 * (`code=410 subCode=3101`, `DiagCode: 480#10076`), two numbers (`410/3101`), an error wherever it
 * stands in a line or in another one (`NotAllowedError: Permission denied`), the SDK's names of ends
 * (`NoNgcEndpoint`) and its messages with their troubleshooting link. In a line with several numbers,
 * those count that the catalog knows best; in a sentence, none that it does not know. Never throws.
 *
 * @example
 * describeCallEnd(parseCallEnd("Call ended with code 410, subcode 3101"))?.outcome; // "connectionLost"
 */
export function parseCallEnd(text: string): object | undefined {
  return typeof text === "string" ? attempt(() => readPasted(text)?.end) : undefined;
}
