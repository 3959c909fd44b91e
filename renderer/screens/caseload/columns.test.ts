import { describe, expect, it } from "vitest";
import { SORT_KEYS } from "../../../shared/api/caseload.ts";
import { COLUMN_NAMES, COLUMNS, columnsOf, DEFAULT_COLUMNS, MATCH_WIDTH } from "./columns.ts";

describe("columns", () => {
  it("come back from memory in the table's order, whatever was remembered", () => {
    expect(columnsOf(["updated", "client", "nonsense", "client"])).toEqual(["client", "updated"]);
    expect(columnsOf(["stage"])).toEqual(["client", "stage"]);
    expect(columnsOf([])).toEqual(DEFAULT_COLUMNS);
    expect(columnsOf({ client: true })).toEqual(DEFAULT_COLUMNS);
    expect(columnsOf(undefined)).toEqual(DEFAULT_COLUMNS);
  });

  it("offer every order of the contract", () => {
    const orders = COLUMN_NAMES.flatMap((name) => [COLUMNS[name].sort ?? [], COLUMNS[name].also?.sort ?? []].flat());
    expect(orders.toSorted()).toEqual(SORT_KEYS.toSorted());
  });

  it("fit a window of 1366 pixels while words are searched for, all that stand there at first", () => {
    const sum = DEFAULT_COLUMNS.reduce((width, name) => width + COLUMNS[name].width, 36 + MATCH_WIDTH);
    expect(sum).toBeLessThanOrEqual(1366 - 176 - 48);
    expect(DEFAULT_COLUMNS).toContain("counts");
  });
});
