/**
 * What a table has that the catalog has not, or has in another way: one line of text each, in three
 * lists. Deliberate differences are left out.
 *
 * @param entries as `readTable` gives them
 * @param catalog by key, the code left out where it does not matter: `{ category, message, advice,
 *   isDeliberate }`
 */
export function compareTable(entries, catalog) {
  const lacking = [];
  const categories = [];
  const texts = [];
  for (const { key, category, message, advice } of entries) {
    const known = catalog.get(key) ?? catalog.get(key.replace(/^\d+/, ""));
    if (!known) {
      lacking.push(`${key} ${category ?? "without a category"}: ${message}`);
      continue;
    }
    if (category && category !== known.category && !known.isDeliberate) {
      categories.push(`${key}: ${category} in the table, ${known.category} in the catalog`);
    }
    const isSame = message === known.message && advice.every((item) => known.advice.includes(item));
    // What Microsoft says of the SDK's errors is not kept.
    if (!isSame && !known.isError) texts.push(`${key}: ${[message, ...advice].join(" | ")}`);
  }
  return { lacking, categories, texts };
}
