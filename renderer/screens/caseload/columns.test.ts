import { describe, expect, it } from "vitest";
import { SORT_KEYS } from "../../../shared/api/caseload.ts";
import { COLUMN_NAMES, COLUMNS, columnsOf, DEFAULT_COLUMNS } from "./columns.ts";

describe("columns", () => {
  it("come back from memory in the table's order, whatever was remembered", () => {
    expect(columnsOf(["updated", "client", "nonsense", "client"])).toEqual(["client", "updated"]);
    expect(columnsOf(["stage"])).toEqual(["client", "stage"]);
    expect(columnsOf([])).toEqual(DEFAULT_COLUMNS);
    expect(columnsOf({ client: true })).toEqual(DEFAULT_COLUMNS);
    expect(columnsOf(undefined)).toEqual(DEFAULT_COLUMNS);
  });

  it("offer every order of the contract", () => {
    expect(COLUMN_NAMES.flatMap((name) => COLUMNS[name].sort ?? []).toSorted()).toEqual(SORT_KEYS.toSorted());
  });
});
