/**
 * The code and subCode of a row as one number, which is found faster than a text; a fraction stands
 * for "any". Without both it is `NaN`, which is found nowhere.
 */
export function rowKey(code?: number | null, subCode?: number | null): number {
  return subCode == null ? (code ?? Number.NaN) + 0.75 : subCode * 1000 + (code ?? 0.5);
}
