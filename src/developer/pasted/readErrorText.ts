import { emptyNames } from "../../catalog/data/emptyNames.js";
import { isKnownName } from "./isKnownName.js";

/** An error's name as consoles, Java, .NET and Python write it, before a colon. */
const named = /(?:[a-z_]\w*\.)*([A-Z]\w*(?:Error|Exception)|Error)(?: ?\[(\w+)\])? ?\)?:[ \t]*/;

/** Its message, to which the SDK adds a link on the next line. */
const errorLine = new RegExp(
  String.raw`(?:^|[^\w.])${named.source}([^\s{][^\n{]*(?:\n\s*Troubleshooting Guide:[^\n]*)?)?`,
);
const chained = new RegExp(`^${named.source}`);

/** An error of Apple's systems, whose code belongs to its domain. */
const appleError = /Error Domain=\S+ Code=-?\d+ "([^"]*)"/;

/** The link that the SDK puts below its messages ends in the subCode, or in "all". */
const guide = /Troubleshooting Guide:\s*\S*?(?:\/sub-code\/(\d{1,7}))?(?=[\s"']|$)/;

/** A code that is a word, as Microsoft's mobile UI libraries have them: "callJoin"; no event's name. */
const wordCode =
  /(?:^|[cC]ode)[\s:="']*([a-z]+[A-Z]\w*)(?<!Changed|Disconnected|Ended|Reason|Updated)["']?\s*$/;

/** What Chromium says of a request that reached nobody, if no extension blocked it. */
const networkError = /net::ERR_(?:ADDRESS|CONNECTION|INTERNET|NAME|NETWORK|PROXY|TIMED)\w*/;

/** What a console calls any error of a browser, which then shows in its message alone. */
const browserMessages: readonly (readonly [message: RegExp, name: string])[] = [
  [/^Permission (denied|dismissed)/, "NotAllowedError"],
  [/^(Requested device not found|The object can not be found)/, "NotFoundError"],
  [
    /^(Could not start (audio|video) source|Failed to allocate (audio|video)source|Device in use)/,
    "NotReadableError",
  ],
];

/** What the text of an error says. */
export interface ErrorText {
  readonly name?: string | undefined;
  readonly message?: string | undefined;
  readonly code?: string | undefined;
  readonly subCode?: string | undefined;
}

/**
 * The error that a text is or holds, as in `NotAllowedError: Permission denied`, or whose message it
 * is, as the SDK's with its troubleshooting link; `undefined` if it is neither. Of errors that stand
 * in each other it is the innermost, which is the cause.
 */
export function readErrorText(text: string): ErrorText | undefined {
  const link = guide.exec(text);
  const subCode = link?.[1];
  const [, alone] = /^\s*([A-Z]\w*(?:Error|Exception))\s*$/.exec(text) ?? [];
  if (alone) return { name: alone };
  const apple = appleError.exec(text);
  if (apple) return { name: "NSError", message: apple[1] };
  const found = errorLine.exec(text.slice(Math.max(0, text.lastIndexOf("Caused by: "))));
  if (found) return { ...unchain(found[1]!, found[2], found[3]), subCode };

  const words = text.match(/\b[A-Z]\w*(?:Error|Exception)\b/g) ?? [];
  const word = words.find((name) => isKnownName(name) && !emptyNames.test(name)) ?? words[0];
  if (word) return { name: word, message: text.trim() };
  if (link) return { message: text.trim(), subCode };
  if (networkError.test(text)) return { name: "NetworkError", message: text.trim() };
  const [, code] = text.length < 100 ? (wordCode.exec(text) ?? []) : [];
  return code ? { code } : undefined;
}

/** An error whose message begins with another one, or tells what the name does not. */
function unchain(name: string, inner: string | undefined, message = ""): ErrorText {
  const [start = "", next, nextInner] = chained.exec(message) ?? [];
  if (next) return unchain(next, nextInner, message.slice(start.length));
  const byMessage = browserMessages.find(([pattern]) => pattern.test(message))?.[1];
  const isVague = name === "DOMException" || name === "Error";
  return { name: inner ?? ((isVague && byMessage) || name), message: message.trim() || undefined };
}
