import { describe, expect, it } from "vitest";
import { chipsOf, FIELDS, offOf, partOf } from "./chips.ts";
import { filterOf, isFiltered, NO_FILTER } from "./filter-state.ts";

const VALUES = {
  stage: "listed",
  court: "某市某区人民法院",
  courtLevel: "basic",
  region: "某省",
  rule: "C-03",
  deadline: "due7",
  waits: "court",
  caseworker: "王某",
  label: "急",
  archived: "only",
} as const;

describe("the chips of the filters", () => {
  it("are one for each filter that is set, and none where nothing is", () => {
    expect(chipsOf(NO_FILTER)).toEqual([]);
    expect(chipsOf({ ...NO_FILTER, text: "上官" })).toEqual([]);
    const all = FIELDS.reduce((state, field) => ({ ...state, ...partOf(field, VALUES[field]) }), NO_FILTER);
    expect(chipsOf(all)).toEqual(FIELDS.map((field) => ({ field, value: VALUES[field] })));
  });

  it.each(FIELDS)("the one of %s sets its filter alone, and takes it off whole", (field) => {
    const set = { ...NO_FILTER, ...partOf(field, VALUES[field]) };
    expect(filterOf(set)).not.toEqual(filterOf(NO_FILTER));
    const more = field === "rule" ? { ...set, alsoContestable: true } : set;
    expect(isFiltered({ ...more, ...offOf(field) })).toBe(false);
  });

  it("sets nothing by a value that is none", () => {
    expect(chipsOf({ ...NO_FILTER, ...partOf("deadline", "x"), ...partOf("archived", "x") })).toEqual([]);
  });
});
