/**
 * What a table has that the catalog has not, or has in another way: one line of text each, in three
 * lists. Deliberate differences are left out.
 *
 * @param entries as `readTable` gives them
 * @param catalog by key: `{ category, message, advice, isDeliberate }`
 */
export function compareTable(entries, catalog) {
  const lacking = [];
  const categories = [];
  const texts = [];
  for (const { key, category, message, advice } of entries) {
    const known = catalog.get(key);
    if (!known) {
      lacking.push(`${key} ${category ?? "without a category"}: ${message}`);
      continue;
    }
    if (category && category !== known.category && !known.isDeliberate) {
      categories.push(`${key}: ${category} in the table, ${known.category} in the catalog`);
    }
    const isSame = message === known.message && advice.every((item) => known.advice.includes(item));
    if (!isSame) texts.push(`${key}: ${[message, ...advice].join(" | ")}`);
  }
  return { lacking, categories, texts };
}
