import { classCategory } from "../../catalog/classCategory.js";
import { readErrors } from "../../catalog/readErrors.js";
import { readRows } from "../../catalog/readRows.js";
import type { CallEndMatchedBy } from "../../catalog/CallEndMatchedBy.js";
import { listSdkConstants } from "../../developer/listSdkConstants.js";
import { resultCategories } from "../../reason/ResultCategory.js";
import { describeRow } from "./describeRow.js";
import type { TableRow } from "./TableRow.js";

const pairs = readRows("ends").filter(({ names }) => names === undefined);
const codes = Array.from({ length: 1000 }, (_, code) => code);
/** No version of the SDK has an error with this subCode. */
const unlistedError = 69_999;
/** Those of push notifications are the only errors of the SDK with a subCode of four digits. */
const pushErrors = Array.from({ length: 19 }, (_, index) => 3080 + index);

/** All keys with what the catalog says of them: those surest to fit an end first, each key once. */
export function listRows(): readonly TableRow[] {
  return [...exact(), ...subCodesAlone(), ...codesAlone(), ...classes()];
}

function exact(): TableRow[] {
  return pairs.flatMap(({ code, subCode }) =>
    code === undefined || subCode === undefined
      ? []
      : [describeRow(`${code}/${subCode}`, { code, subCode })],
  );
}

/** What is found by the subCode: ends, SIP statuses, errors of the SDK. */
function subCodesAlone(): TableRow[] {
  const constants = new Map(listSdkConstants());
  const ends = pairs.flatMap(({ subCode }) => subCode ?? []);
  const phone = readRows("statuses").flatMap(({ code: status = 0 }) => [
    540_000 + status,
    560_000 + status,
  ]);
  const errors = readErrors().map(({ subCode }) => subCode);
  const all = new Set([...ends, ...phone, ...pushErrors, ...errors, ...constants.keys()]);
  const rows = [...all].map((subCode) => ({
    ...describeRow(`/${subCode}`, { subCode }),
    constant: constants.get(subCode),
  }));
  return [
    ...rows.filter((row) => isFoundBy(row, "subCode", "sip")),
    { ...describeRow("/error", { subCode: unlistedError }), subCode: null },
  ];
}

function codesAlone(): TableRow[] {
  return codes
    .map((code) => describeRow(`${code}/`, { code }))
    .filter((row) => isFoundBy(row, "code"));
}

/** What class and reported category allow, of codes that have no row. */
function classes(): TableRow[] {
  const samples = new Map<string, number>();
  for (const code of codes) {
    if (!isFoundBy(describeRow("", { code }), "codeClass", "none")) continue;
    samples.set(classCategory(code) ? `${`${code}`.charAt(0)}xx` : "none", code);
  }
  samples.delete("0xx");
  return [...samples].flatMap(([name, code]) =>
    [undefined, ...resultCategories].map((category) => ({
      ...describeRow(`${name}/${category ?? ""}`, { code, category }),
      code: null,
    })),
  );
}

function isFoundBy({ matchedBy }: TableRow, ...tiers: readonly CallEndMatchedBy[]): boolean {
  return tiers.includes(matchedBy);
}
