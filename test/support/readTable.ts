import { readText } from "./files.js";

/** One code of Microsoft's table of call end codes. */
export interface TableEntry {
  code: number;
  /** `undefined` where the row stands for the whole code. */
  subCode: number | undefined;
  message: string;
  /** As it stands there, misspellings included; empty where the cell is. */
  category: string;
  advice: string[];
}

/** The entries of test/fixtures/call-end-codes.md; a row that lists several codes is one of each. */
export function readTable(): TableEntry[] {
  const lines = readText("test/fixtures/call-end-codes.md").split("\n");
  const header = lines.findIndex((line) => line.startsWith("| Subcode | Code |"));
  return lines
    .slice(header + 2)
    .filter((line) => line.startsWith("|"))
    .flatMap(readRow);
}

function readRow(line: string): TableEntry[] {
  const [, subCode = "", codes = "", message = "", category = "", advice = ""] = line
    .split("|")
    .map((cell) => cell.trim());
  return codes.split(",").map((code) => ({
    code: Number(code),
    subCode: subCode ? Number(subCode) : undefined,
    message,
    category,
    advice: advice
      .split(/<br ?\/?>/)
      .map((item) => item.trim().replace(/^- /, ""))
      .filter(Boolean),
  }));
}
