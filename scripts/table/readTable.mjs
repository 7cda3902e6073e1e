/**
 * The entries of all Markdown tables whose header names a code and a subCode, in whatever order and
 * letter case; `undefined` if the text has none. Microsoft's pages call the other columns Message,
 * Advice and either Result Categories or Error category; one that is missing is empty.
 *
 * A row that lists several codes is an entry for each of them; "408 (Request Timeout)" is 408. Advice
 * is a list, without marks and HTML. The misspelt `UnxpectedClientError` is read as what it means.
 *
 * @param {string} markdown
 */
export function readTable(markdown) {
  const entries = [];
  let columns;
  for (const line of markdown.split(/\r?\n/)) {
    if (!line.trim().startsWith("|")) columns = undefined;
    else if (!columns) columns = columnsOf(line);
    else if (!/^[\s|:-]+$/.test(line)) entries.push(...entriesOf(cellsOf(line), columns));
  }
  return entries.length > 0 ? entries : undefined;
}

/** What a column may be called, in lower case; the first two have to be there. */
const names = {
  subCode: ["subcode", "sub code"],
  code: ["code"],
  message: ["message"],
  category: ["result categories", "result category", "error category", "category"],
  advice: ["advice"],
};

function columnsOf(line) {
  const cells = cellsOf(line).map((cell) => cell.toLowerCase());
  const columns = Object.fromEntries(
    Object.entries(names).map(([name, called]) => [
      name,
      cells.findIndex((cell) => called.includes(cell)),
    ]),
  );
  return columns.subCode >= 0 && columns.code >= 0 ? columns : undefined;
}

function entriesOf(cells, columns) {
  const cell = (name) => cells[columns[name]] ?? "";
  return cell("code")
    .split(",")
    .map((code) => ({
      key: `${/\d+/.exec(code)?.[0] ?? ""}/${cell("subCode")}`,
      category: cell("category").replace("Unxpected", "Unexpected") || undefined,
      message: cell("message"),
      advice: listItems(cell("advice")),
    }));
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
