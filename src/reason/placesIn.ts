import { attempt } from "./attempt.js";
import type { CallEndReason } from "./CallEndReason.js";
import { ownKeys } from "./ownKeys.js";
import { readProperty } from "./readProperty.js";

/** An object that may be a reason, and what the objects around it told. */
export interface Place {
  readonly source: object;
  /** How many objects it stands in. */
  readonly depth: number;
  /** Whether it stands in a member that is named like a reason or an error. */
  readonly isNamed: boolean;
  readonly isError?: boolean;
  readonly isRecord?: boolean;
  readonly target?: string | undefined;
}

/** Members to ask for by name, as classes and events have them where no key is listed. */
const usual = [
  "callEndReason",
  "innerError",
  "error",
  "reason",
  "cause",
  "resultInfo",
  "detail",
  "data",
];

/** What a member is called that holds a reason: `terminationReason`, `lastError`, `resultInformation`. */
const reasonName = /(?:reason|err(?:or)?|exception|cause|resultinfo(?:rmation)?)$/;

/** What a list is called in which services send one thing alone. */
const listName = /^(?:value|event|error|record|item|detail)s?$/;

/**
 * The objects in an object that may hold a reason: those named like one, and all others too if it
 * is a plain object, but for other people. A list counts only as the envelope of one thing.
 */
export function placesIn(
  { source, depth, isRecord }: Place,
  outer: CallEndReason,
  isOnlyOwn: boolean,
): Place[] {
  const keys = isOnlyOwn ? [] : ownKeys(source);
  const asked = isOnlyOwn ? usual.slice(0, 1) : usual;
  const isPlain = attempt(() => {
    const kind = Object.getPrototypeOf(source) as unknown;
    return kind === null || Object.getPrototypeOf(kind) === null;
  });
  return [...asked.map((key) => [key, key.toLowerCase()] as const), ...keys].flatMap(
    ([key, name], index): Place[] => {
      const value = readProperty(source, key);
      const list = attempt(() => (Array.isArray(value) ? (value as unknown[]) : [value])) ?? [];
      const isEnvelope = list[0] === value || (listName.test(name) && list.length === 1);
      const [inner] = list;
      const isNamed = reasonName.test(name);
      return typeof inner === "object" &&
        inner &&
        isEnvelope &&
        (isNamed || index < asked.length || (isPlain && !name.includes("participant")))
        ? [
            {
              source: inner,
              depth: depth + 1,
              isNamed,
              isError: outer.isError || /(?:err|error|exception|cause)$/.test(name),
              isRecord: isRecord || name.startsWith("resultinfo"),
              target: outer.target,
            },
          ]
        : [];
    },
  );
}
