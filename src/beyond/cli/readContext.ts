import type { CallEndContext } from "../../words/CallEndContext.js";
import { UsageError } from "./UsageError.js";

const flags = { true: true, false: false };

/** What decides words, and not what times alone would show. */
type Field = Exclude<keyof CallEndContext, "startedAt" | "endedAt">;

/** What each field may be, by how it is written; without a list, any text. */
const fields: Readonly<Record<Field, Readonly<Record<string, unknown>> | undefined>> = {
  direction: { Incoming: "Incoming", Outgoing: "Outgoing" },
  isGroup: flags,
  otherPartyName: undefined,
  participant: { local: "local", remote: "remote" },
  wasConnected: flags,
};

/** What is known of the call, from `name=value`; throws a `UsageError` for anything else. */
export function readContext(pairs: readonly string[]): CallEndContext {
  return Object.fromEntries(pairs.map(readPair));
}

function readPair(pair: string): [name: string, value: unknown] {
  const [name = "", ...rest] = pair.split("=");
  const value = rest.join("=");
  if (!Object.hasOwn(fields, name)) {
    const names = Object.keys(fields).join(", ");
    throw new UsageError(`--context has no "${name}". It takes ${names}.`);
  }
  const known = fields[name as Field];
  if (known ? !Object.hasOwn(known, value) : !value) {
    const values = known ? Object.keys(known).join(" or ") : "a text";
    throw new UsageError(
      `--context ${name} is ${values}, as in ${name}=${values.split(" or ")[0]}.`,
    );
  }
  return [name, known ? known[value] : value];
}
