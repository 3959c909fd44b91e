import { describe, expect, it } from "vitest";
import { change } from "../../../shared/api/cases.ts";
import type { Checklist, ChecklistItem } from "../../../shared/engine/finding.ts";
import { itemsOf, progressOf, tick, tickLabel } from "./items.ts";

const item = (id: string, state: ChecklistItem["state"]): ChecklistItem => ({
  id,
  text: { zh: "送达凭证", en: "Proof of service" },
  state,
  from: [],
});

const checklist: Checklist = {
  route: "reconsideration",
  state: "open",
  until: null,
  filer: "client",
  court: null,
  because: [],
  items: [
    item("service-proof", "done"),
    item("written", "todo"),
    item("authority", "unknown"),
    item("fee", "not-needed"),
  ],
};

const byHand = (id: string, state: string) =>
  ({ id: `reconsideration/${id}`, subject: "checklist-item", state }) as const;

describe("the items of a checklist", () => {
  it("tick themselves from the facts, and what is not needed does not count", () => {
    const items = itemsOf(checklist, []);
    expect(items.map(({ done }) => done)).toEqual([true, false, false, false]);
    expect(progressOf(items)).toEqual({ done: 1, needed: 3 });
  });

  it("are ticked and unticked by hand over what the facts say", () => {
    const items = itemsOf(checklist, [byHand("written", "done"), byHand("service-proof", "todo")]);
    expect(items.map(({ done, byHand: hand }) => [done, hand])).toEqual([
      [false, true],
      [true, true],
      [false, false],
      [false, false],
    ]);
    expect(progressOf(items)).toEqual({ done: 1, needed: 3 });
  });

  it("know nothing of marks on other routes or other things", () => {
    const other = { id: "reconsideration/written", subject: "finding", state: "done" } as const;
    const elsewhere = { id: "deletion/written", subject: "checklist-item", state: "done" } as const;
    expect(itemsOf(checklist, [other, elsewhere]).some(({ byHand: hand }) => hand)).toBe(false);
  });

  it("go back to what the facts say when the hand takes its tick back", () => {
    const [, written] = itemsOf(checklist, []);
    if (written === undefined) throw new Error("no item");
    const ticked = tick("c1", "reconsideration", written, []);
    expect(change.safeParse(ticked).success).toBe(true);
    if (ticked.kind !== "mark-set") throw new Error("not a mark");
    const [, again] = itemsOf(checklist, [ticked.mark]);
    if (again === undefined) throw new Error("no item");
    expect(again.done).toBe(true);
    expect(tick("c1", "reconsideration", again, [ticked.mark])).toEqual({
      kind: "mark-delete",
      caseId: "c1",
      id: "reconsideration/written",
      base: ticked.mark,
    });
    expect(tickLabel(again).zh).toContain("取消");
  });
});
