import type { CallEndDescription } from "../../src/describe/CallEndDescription.js";
import { describeCallEnd } from "../../src/describe/describeCallEnd.js";
import { resultCategories } from "../../src/reason/ResultCategory.js";
import type { CallEndContext } from "../../src/words/CallEndContext.js";
import { codeRows, nameRows, statusRows } from "../support/catalogRows.js";
import { readCsv } from "../support/readCsv.js";
import { perspectives } from "../support/perspectives.js";

/** What a call may end with. */
export interface Reason {
  code?: number;
  subCode?: number;
  message?: string;
  resultCategories?: string[];
  /** Of an error. */
  name?: string;
  target?: string;
  /** Of a record. */
  state?: string;
  resultInfo?: Reason;
}

/** A small generator (mulberry32): the same numbers on every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const reports = [undefined, ...resultCategories.map((category) => [category])];

const codes = codeRows.map(({ code, subCode }) => ({
  code: code ?? undefined,
  subCode: subCode ?? undefined,
}));
const names = [...nameRows.map(({ name }) => name), "Success", "SomethingNew"].map((message) => ({
  code: 0,
  subCode: 0,
  message,
}));
const statuses = [540_000, 560_000].flatMap((network) =>
  statusRows.map(({ status }) => ({ code: status, subCode: network + status })),
);
const classes = [undefined, 0, 1, 199, 299, 399, 499, 599, 699, 799, 999].flatMap((code) =>
  [undefined, 1, 999_999].map((subCode) => ({ code, subCode, message: "x" })),
);

const errors = readCsv<"subCode" | "code" | "category">("sdkErrors.csv").map(
  ({ code, subCode, category }) => ({
    code: Number(code),
    subCode: Number(subCode),
    resultCategories: [category],
  }),
);
const errorNames = [
  "Error",
  "NotAllowedError",
  "NotFoundError",
  "NotReadableError",
  "OverconstrainedError",
  "TypeError",
].flatMap((name) =>
  [undefined, "CallAgent.join", "CallAgent.startCall", "IncomingCall.accept", "Call.mute"].flatMap(
    (target) =>
      [undefined, 404, 459, 490, 550].map((code) => ({ name, target, code, message: "x" })),
  ),
);
const records = [...codes, ...names].map((resultInfo) => ({ state: "terminated", resultInfo }));

const random = seeded(20_240_722);
const generated = Array.from({ length: 2000 }, (_, index): Reason => {
  const known = codes[random(codes.length)]!;
  const code = index % 4 === 0 ? known.code : random(1000);
  const subCode = index % 4 === 1 ? known.subCode : random(index % 4 === 2 ? 20_000 : 10_000_000);
  return { code, subCode, resultCategories: reports[random(reports.length)] };
});

/** Everything known, whatever is reported with it, and 2,000 more. */
export const reasons: Reason[] = [
  ...[...codes, ...names, ...statuses, ...classes].flatMap((reason) =>
    reports.map((reported) => ({ ...reason, resultCategories: reported })),
  ),
  ...errors,
  ...errorNames,
  ...records,
  ...generated,
];

/** An end, and what is said of it from a point of view. */
export interface Reading {
  reason: Reason;
  context: CallEndContext;
  end: CallEndDescription;
}

/** All of them, from every point of view. */
export const readings: Reading[] = reasons.flatMap((reason) =>
  perspectives.map((context) => ({ reason, context, end: describeCallEnd(reason, { context })! })),
);
