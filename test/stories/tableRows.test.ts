import { expect, it } from "vitest";
import { tableRows } from "../../stories/data/tableRows.js";
import { readTable } from "../support/readTable.js";

it("the rows of the stories are those of Microsoft's table, in its order", () => {
  const rows = readTable().map(({ code, subCode }) => ({ code, subCode }));

  expect(tableRows.map(({ code, subCode }) => ({ code, subCode }))).toEqual(rows);
});
