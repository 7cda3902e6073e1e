/**
 * The catalog rows whose category no source gives: it was inferred from the code and its neighbours.
 *
 * Keys as in `tableTexts` and `endCodeTexts`, sorted by code, then subCode. Source: our own list of
 * what is known about each code.
 */
export const inferredCategories: readonly string[] = [
  "400/",
  "401/",
  "403/",
  "404/",
  "408/",
  "410/",
  "429/",
  "430/",
  "480/",
  "481/",
  "484/",
  "486/",
  "487/",
  "490/",
  "491/",
  "495/",
  "496/",
  "497/",
  "498/",
  "500/",
  "503/",
  "504/",
  "603/",
];
