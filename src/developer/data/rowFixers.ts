import type { CallEndFixer } from "../../catalog/CallEndFixer.js";

/** Who can put a row right where it is not who can for its outcome as a whole; by key, sorted. */
export const rowFixers: Readonly<Record<string, CallEndFixer>> = {
  "401/71005": "developer",
  "403/830": "developer",
  "403/5830": "developer",
  "403/510403": "developer",
  "408/500001": "admin",
  "410/": "developer",
  "410/3111": "developer",
  "500/1005": "developer",
};
