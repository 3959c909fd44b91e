import { describe, expect, it } from "vitest";
import { caseloadFilter } from "../../../shared/api/caseload.ts";
import { filterOf, type FilterState, isFiltered, NO_FILTER, stateOf } from "./filter-state.ts";

const FULL: FilterState = {
  text: "王某",
  stage: "reconsideration",
  court: "某市某区人民法院",
  courtLevel: "basic",
  region: "北京",
  caseworker: "李律师",
  label: "急",
  rule: "C-03",
  alsoContestable: true,
  deadline: "due30",
  waits: "papers",
  archived: "all",
};

describe("the filter of the caseload", () => {
  it("says nothing where nothing is chosen, but that archived cases stay out", () => {
    expect(filterOf(NO_FILTER)).toEqual({ archived: "no" });
    expect(filterOf({ ...NO_FILTER, text: "  " })).toEqual({ archived: "no" });
  });

  it("fits the contract and comes back the same, everything chosen", () => {
    expect(caseloadFilter.safeParse(filterOf(FULL)).success).toBe(true);
    expect(stateOf(filterOf(FULL))).toEqual(FULL);
    expect(filterOf(FULL).deadline).toEqual({ kind: "ours-due", days: 30 });
  });

  it("comes back the same, each choice alone", () => {
    for (const key of Object.keys(NO_FILTER) as (keyof FilterState)[]) {
      if (key === "alsoContestable") continue;
      const state = { ...NO_FILTER, [key]: FULL[key] };
      expect(stateOf(filterOf(state)), key).toEqual(state);
      expect(isFiltered(state), key).toBe(true);
    }
    for (const deadline of ["due7", "ours-past", "court-overdue"] as const) {
      const state = { ...NO_FILTER, deadline };
      expect(stateOf(filterOf(state))).toEqual(state);
    }
  });

  it("leaves out a stage that there is not", () => {
    expect(filterOf({ ...NO_FILTER, stage: "nonsense" })).toEqual({ archived: "no" });
  });

  it("knows when nothing restricts", () => {
    expect(isFiltered(NO_FILTER)).toBe(false);
    expect(isFiltered({ ...NO_FILTER, text: "   " })).toBe(false);
  });
});
