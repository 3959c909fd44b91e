// Editing an event: no field its type does not have, no empty field, a draft that can be trusted.
import { describe, expect, it } from "vitest";
import { validateCase } from "../../../shared/case/validate.ts";
import { viewOf } from "../case.fixture.ts";
import { answersTo, readDraft, same, withEvent, withField, withPart, withType, withNumbers } from "./draft.ts";

const event = { id: "e1", type: "correction-decided", date: "2024-03-01", outcome: "rejected", "x-mine": 1 } as const;

describe("an edited event", () => {
  it("takes a field, and loses one that is emptied", () => {
    expect(withField(event, "note", "电话告知")).toEqual({ ...event, note: "电话告知" });
    const bare = withField(withField(event, "outcome", undefined), "date", "");
    expect(bare).toEqual({ id: "e1", type: "correction-decided", "x-mine": 1 });
  });

  it("keeps what null and the empty list say, and drops an empty object", () => {
    expect(withField({ id: "e1", type: "listing-decided" }, "termYears", null)).toHaveProperty("termYears", null);
    expect(withField({ id: "e1", type: "listing-decided" }, "items", [])).toHaveProperty("items", []);
    expect(withField({ id: "e1", type: "listing-served" }, "service", withPart({}, "method", undefined))).toEqual({
      id: "e1",
      type: "listing-served",
    });
  });

  it("of another type keeps the common fields and its own extensions only", () => {
    expect(withType(event, "correction-received")).toEqual({
      id: "e1",
      type: "correction-received",
      date: "2024-03-01",
      "x-mine": 1,
    });
    expect(withType(event, "reconsideration-decided")).toHaveProperty("outcome", "rejected");
  });

  it("goes into its case in its place, a new one at the end, and the case stays valid", () => {
    const { case: file } = viewOf("2024-04-04", { events: [{ id: "a", type: "listing-discovered" }, event] });
    const edited = withEvent(file, { id: "a", type: "listing-discovered", date: "2024" });
    expect(edited.events.map(({ id, date }) => [id, date])).toEqual([
      ["a", "2024"],
      ["e1", "2024-03-01"],
    ]);
    expect(withEvent(file, { id: "z", type: "other" }).events.map(({ id }) => id)).toEqual(["a", "e1", "z"]);
    expect(validateCase(edited).ok).toBe(true);
  });

  it("tells which events answer it", () => {
    const served = { id: "s", type: "correction-served", regarding: "e1" };
    const { case: file } = viewOf("2024-04-04", { events: [event, served] });
    expect(answersTo(file, "e1").map(({ id }) => id)).toEqual(["s"]);
  });

  it("is saved with its new numbers in their one spelling, and what is on record as it is", () => {
    const typed = { id: "a", type: "enforcement-resumed", caseNumber: "2023京0105执恢1号" } as const;
    expect(withNumbers(typed, null)).toEqual({ ...typed, caseNumber: "（2023）京0105执恢1号" });
    expect(withNumbers(typed, typed)).toEqual(typed);
    expect(withNumbers({ id: "a", type: "other" }, null)).toEqual({ id: "a", type: "other" });
  });

  it("is the same whatever the order of its fields", () => {
    expect(same({ id: "a", type: "other", date: "2024" }, { date: "2024", type: "other", id: "a" })).toBe(true);
    expect(same({ id: "a", type: "other" }, { id: "a", type: "other", note: "x" })).toBe(false);
  });
});

describe("a draft read back", () => {
  it("is an event, or nothing", () => {
    expect(readDraft({ id: "e1", type: "other" })).toEqual({ id: "e1", type: "other" });
    for (const bad of [null, undefined, 7, [], {}, { id: "", type: "other" }, { id: "e1", type: "constructor" }]) {
      expect(readDraft(bad)).toBeNull();
    }
  });
});
