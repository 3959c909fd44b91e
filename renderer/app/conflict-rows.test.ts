// Two versions laid side by side, and what the person's choice writes: nothing of either side is lost unasked.
import { describe, expect, it } from "vitest";
import type { WriteConflict } from "../../shared/api/failure.ts";
import { withDecided } from "../base/conflict.ts";
import { decidedOf, type FieldRow, showConflict, type Side } from "./conflict-rows.ts";

const conflict = (part: Partial<WriteConflict>): WriteConflict => ({
  at: 0,
  entity: "event",
  caseId: "c1",
  id: "e1",
  base: null,
  mine: null,
  present: null,
  by: { seq: 7, who: "李某", when: "2024-03-04T02:00:00.000Z", label: { zh: "修改事件", en: "Edit event" } },
  ...part,
});

const noNames = (): null => null;
const rowsOf = (of: WriteConflict): readonly FieldRow[] => showConflict(of, null, noNames).rows;
const decide = (of: WriteConflict, side: (row: FieldRow) => Side) => decidedOf(of, rowsOf(of), side).value;

describe("a conflict", () => {
  const event = { id: "e1", type: "listing-served", date: "2024-02-01" };
  const both = conflict({
    base: { ...event, service: { method: "post" } },
    mine: { ...event, date: "2024-02-02", service: { method: "post", proof: "yes" } },
    present: { ...event, date: "2024-02-03", service: { method: "direct" }, note: "别处加的" },
  });

  it("shows each field that differs, and who alone changed it", () => {
    expect(rowsOf(both).map(({ path, preset }) => [path.join("."), preset])).toEqual([
      ["date", null],
      ["service.method", "theirs"],
      ["service.proof", "mine"],
      ["note", "theirs"],
    ]);
    for (const { label } of rowsOf(both)) expect(label.zh).not.toMatch(/^[a-z]/u);
  });

  it("shows what was there beside what either side wrote", () => {
    expect(rowsOf(both).map(({ was, mine, theirs }) => [was?.zh, mine?.zh, theirs?.zh])).toEqual([
      ["2024-02-01", "2024-02-02", "2024-02-03"],
      ["邮寄送达", "邮寄送达", "直接送达"],
      [undefined, "是", undefined],
      [undefined, undefined, "别处加的"],
    ]);
  });

  it("of what one side deletes shows what the other wrote in it", () => {
    const details = (of: Partial<WriteConflict>) =>
      showConflict(conflict({ base: event, ...of }), null, noNames).details.map(({ label, was, mine, theirs }) =>
        [label, was, mine, theirs].map((text) => text?.zh),
      );
    expect(details({ mine: null, present: { ...event, note: "别处" } })).toEqual([["备注", undefined, "删除", "别处"]]);
    expect(details({ mine: { ...event, note: "我的" }, present: null })).toEqual([["备注", undefined, "我的", "删除"]]);
    expect(details({ entity: "case", id: "c1", base: 3, mine: null, present: 4 })).toEqual([]);
  });

  it("says whose it is and which thing, in both languages", () => {
    const title = (of: WriteConflict, client: string | null) => showConflict(of, client, noNames).title;
    const listing = conflict({ mine: { id: "e1", type: "listing-decided" }, present: null });
    expect(title(listing, "李某")).toEqual({ zh: "李某 · 作出纳入决定", en: "李某 · Listing decided" });
    expect(title(listing, null).zh).toBe("作出纳入决定");
    expect(title(conflict({ entity: "evidence", present: { id: "d1", title: "决定书" } }), "李某").zh).toBe(
      "李某 · 决定书",
    );
    expect(title(conflict({ entity: "case", present: { client: { name: "李某" } } }), "李某").zh).toBe("李某 · 案件");
    expect(title(conflict({ entity: "setting", caseId: null, present: {} }), null).zh).toBe("设置");
  });

  it("is written as chosen, field by field", () => {
    const merged = decide(both, (row) => row.preset ?? "mine");
    expect(merged).toEqual({
      write: { ...event, date: "2024-02-02", service: { method: "direct", proof: "yes" }, note: "别处加的" },
    });
    expect(decide(both, () => "theirs")).toBe("keep");
    expect(decide(both, () => "mine")).toEqual({
      write: { ...event, date: "2024-02-02", service: { method: "post", proof: "yes" } },
    });
  });

  it("about what one side deleted is decided as a whole", () => {
    const gone = conflict({ base: event, mine: { ...event, note: "我的" }, present: null });
    expect(rowsOf(gone).map(({ path, preset }) => [path.length, preset])).toEqual([[0, null]]);
    expect(decide(gone, () => "mine")).toEqual({ write: { ...event, note: "我的" } });
    expect(decide(gone, () => "theirs")).toBe("keep");
    const deleting = conflict({ base: event, mine: null, present: { ...event, note: "别处" } });
    expect(decide(deleting, () => "mine")).toEqual({ write: null });
  });

  it("about a document keeps each wording by itself", () => {
    const edit = (sentence: string, text: string) => ({ sentence, base: "原句", text });
    const paper = conflict({
      entity: "draft",
      id: "correction-request",
      base: { id: "correction-request", choices: {}, edits: [edit("s1", "旧")] },
      mine: { id: "correction-request", choices: { lang: "zh" }, edits: [edit("s1", "我的"), edit("s2", "我加的")] },
      present: { id: "correction-request", choices: {}, edits: [edit("s1", "别处的"), edit("s3", "别处加的")] },
    });
    expect(rowsOf(paper).map(({ path, mine, theirs, preset }) => [path.at(-1), mine?.zh, theirs?.zh, preset])).toEqual([
      ["lang", "中文", undefined, "mine"],
      ["s1", "我的", "别处的", null],
      ["s3", undefined, "别处加的", "theirs"],
      ["s2", "我加的", undefined, "mine"],
    ]);
    expect(decide(paper, (row) => row.preset ?? "mine")).toEqual({
      write: {
        id: "correction-request",
        choices: { lang: "zh" },
        edits: [edit("s3", "别处加的"), edit("s1", "我的"), edit("s2", "我加的")],
      },
    });
  });

  it("decides changes of a batch one by one: what stays as it is falls away, the rest starts from what is there", () => {
    const note = { id: "n1", text: "旧" };
    const changes = [
      { kind: "note-put", caseId: "c1", note: { id: "n0", text: "新" }, base: null },
      { kind: "note-put", caseId: "c1", note: { ...note, text: "我的" }, base: note },
      { kind: "note-put", caseId: "c1", note: { id: "n2", text: "也是我的" }, base: { id: "n2", text: "旧" } },
    ] as const;
    const there = { ...note, text: "别处的" };
    expect(
      withDecided(changes, [
        { at: 1, present: there, value: { write: { ...note, text: "合起来的" } } },
        { at: 2, present: there, value: "keep" },
      ]),
    ).toEqual([changes[0], { ...changes[1], note: { ...note, text: "合起来的" }, base: there }]);
    const work = [{ kind: "work-set", caseId: "c1", work: { archived: true }, base: { caseworker: "某人" } }] as const;
    expect(withDecided(work, [{ at: 0, present: null, value: { write: { archived: true } } }])).toEqual([
      { ...work[0], base: {} },
    ]);
  });

  it("gives up with a deletion all that goes with it", () => {
    const listed = { id: "e1", type: "listing-decided" } as const;
    const link = { id: "e2", type: "correction-decided", regarding: "e1" } as const;
    const changes = [
      { kind: "event-put", caseId: "c1", event: { id: "e2", type: "correction-decided" }, base: link },
      { kind: "event-delete", caseId: "c1", id: "e1", base: listed },
    ] as const;
    const present = { ...listed, note: "别处" };
    expect(withDecided(changes, [{ at: 1, present, value: "keep" }])).toEqual([]);
    expect(withDecided(changes, [{ at: 1, present, value: { write: null } }])).toEqual([
      changes[0],
      { ...changes[1], base: present },
    ]);
  });
});
