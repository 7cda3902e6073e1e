/**
 * The entries of the first Markdown table whose header names Subcode, Code, Message, Result
 * Categories and Advice, in whatever order and letter case; `undefined` if the text has none.
 *
 * A row that lists several codes is an entry for each of them. Advice is a list, without marks and
 * HTML. The misspelt `UnxpectedClientError` is read as what it means.
 *
 * @param {string} markdown
 */
export function readTable(markdown) {
  const lines = markdown.split(/\r?\n/);
  const start = lines.findIndex((line) => columnsOf(line));
  if (start < 0) return undefined;
  const columns = columnsOf(lines[start]);
  const entries = [];
  for (const line of lines.slice(start + 2)) {
    if (!line.trim().startsWith("|")) break;
    const cells = cellsOf(line);
    const cell = (name) => cells[columns[name]] ?? "";
    for (const code of cell("code").split(",")) {
      const subCode = cell("subcode");
      entries.push({
        key: `${code.trim()}/${subCode}`,
        category: cell("result categories").replace("Unxpected", "Unexpected") || undefined,
        message: cell("message"),
        advice: listItems(cell("advice")),
      });
    }
  }
  return entries;
}

const names = ["subcode", "code", "message", "result categories", "advice"];

function columnsOf(line) {
  const cells = cellsOf(line).map((cell) => cell.toLowerCase());
  const columns = Object.fromEntries(names.map((name) => [name, cells.indexOf(name)]));
  return Object.values(columns).every((index) => index >= 0) ? columns : undefined;
}

function cellsOf(line) {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function listItems(advice) {
  return advice
    .split(/<br\s*\/?>/)
    .map((item) => item.replace(/^\s*-\s+/, "").trim())
    .filter(Boolean);
}
