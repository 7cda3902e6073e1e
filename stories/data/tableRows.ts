/** One entry of Microsoft's table. */
export interface TableRow {
  readonly code: number;
  readonly subCode?: number;
}

/**
 * The 36 entries of Microsoft's "Calling End call codes and subcodes", in its order; a row that
 * lists several codes is one entry each.
 */
export const tableRows: readonly TableRow[] = [
  { code: 0, subCode: 0 },
  { code: 487, subCode: 0 },
  { code: 603, subCode: 0 },
  { code: 410, subCode: 3100 },
  { code: 410, subCode: 3101 },
  { code: 410, subCode: 3112 },
  { code: 0, subCode: 4097 },
  { code: 495, subCode: 4507 },
  { code: 0, subCode: 4521 },
  { code: 0, subCode: 5000 },
  { code: 0, subCode: 5003 },
  { code: 0, subCode: 5300 },
  { code: 0, subCode: 7000 },
  { code: 487, subCode: 10003 },
  { code: 487, subCode: 10004 },
  { code: 487, subCode: 10024 },
  { code: 408, subCode: 10057 },
  { code: 410, subCode: 301005 },
  { code: 403, subCode: 510403 },
  { code: 487, subCode: 540487 },
  { code: 0, subCode: 560000 },
  { code: 486, subCode: 560486 },
  { code: 404 },
  { code: 408 },
  { code: 410 },
  { code: 430 },
  { code: 480 },
  { code: 481 },
  { code: 490 },
  { code: 491 },
  { code: 496 },
  { code: 497 },
  { code: 498 },
  { code: 500 },
  { code: 503 },
  { code: 504 },
];
