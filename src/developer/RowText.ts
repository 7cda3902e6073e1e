/** The technical texts of one catalog row: what it means, then what to do about it, best first. */
export type RowText = readonly [meaning: string, ...advice: string[]];
