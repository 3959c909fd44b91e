// The types of events in the picker: each once, found in both languages.
import { expect, it } from "vitest";
import { EVENT_TYPES } from "../../../shared/case/event-table.ts";
import { fits } from "../../../shared/intake/index.ts";
import { TYPE_GROUPS } from "./type-groups.ts";

it("has every type in exactly one group, none empty", () => {
  const listed = TYPE_GROUPS.flatMap(({ types }) => types);
  expect(listed.toSorted()).toEqual(EVENT_TYPES.toSorted());
  for (const { types } of TYPE_GROUPS) expect(types.length).toBeGreaterThan(0);
});

it("finds a type by words of either language, in any order", () => {
  const found = (query: string) => EVENT_TYPES.filter((type) => fits(type, query));
  expect(found("送达")).toContain("listing-served");
  expect(found("served listing")).toContain("listing-served");
  expect(found("SERVED")).toContain("correction-served");
  expect(found("失信决定书")).toContain("listing-decided");
  expect(found("限高")).toContain("restriction-ordered");
  expect(found("复议")).not.toContain("listing-decided");
  expect(found("")).toHaveLength(EVENT_TYPES.length);
  expect(found("没有这样的事")).toEqual([]);
});
