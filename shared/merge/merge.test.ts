// The table of the merge, row by row: what two desks did since they last agreed, and what comes of it.
import { describe, expect, it } from "vitest";
import { isObject } from "../case/json.ts";
import { Desk, caseRow, eventRow } from "./desks.fixture.ts";
import { leavesOf, valueOf } from "./leaves.ts";
import { inOrder, knew, type Op } from "./op.ts";
import type { MergedRow } from "./outcome.ts";

function pair(): readonly [Desk, Desk] {
  const a = new Desk("a");
  const b = new Desk("b");
  a.edit([caseRow({ name: "某甲" }), eventRow("e1", { date: "2024-03-05", note: "送达" })]);
  b.receive(a.ops.values());
  return [a, b];
}

const event = (desk: Desk, id: string): MergedRow | undefined => desk.rows.find((row) => row.id === id);
const fieldsOf = (desk: Desk, id: string): object => {
  const value = event(desk, id)?.value;
  return isObject(value) ? value : {};
};

function change(desk: Desk, id: string, fields: object): Op {
  const row = event(desk, id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return desk.edit([{ ...row, value: { ...fieldsOf(desk, id), ...fields } }]);
}

function exchange(a: Desk, b: Desk): void {
  const before = [...a.ops.values()];
  a.receive(b.ops.values());
  b.receive(before);
}

describe("two desks since they last agreed", () => {
  it("both keep what only one of them changed, field by field", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2024-03-06" });
    change(b, "e1", { note: "邮寄送达" });
    exchange(a, b);
    expect(fieldsOf(a, "e1")).toMatchObject({ date: "2024-03-06", note: "邮寄送达" });
    expect([a.state(), a.conflicts]).toEqual([b.state(), []]);
  });

  it("agree where both changed a field to the same", () => {
    const [a, b] = pair();
    for (const desk of [a, b]) change(desk, "e1", { date: "2024-03-07" });
    exchange(a, b);
    expect(fieldsOf(a, "e1")).toMatchObject({ date: "2024-03-07" });
    expect(a.conflicts).toEqual([]);
  });

  it("wait for a person where a field became two different days, and until then have both days as possible", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2024-03-27" });
    change(b, "e1", { date: "2024-03-28" });
    exchange(a, b);
    expect(a.conflicts).toMatchObject([
      { path: "events/e1/date", base: "2024-03-05", ours: "2024-03-27", theirs: "2024-03-28" },
    ]);
    expect(b.conflicts).toMatchObject([{ ours: "2024-03-28", theirs: "2024-03-27" }]);
    for (const desk of [a, b]) expect(fieldsOf(desk, "e1")).toMatchObject({ date: "2024-03-27/2024-03-28" });
  });

  it.each([
    ["ours", { date: "2024-03-27" }],
    ["theirs", { date: "2024-03-28" }],
    ["unknown", { date: "2024-03-27/2024-03-28" }],
  ] as const)("have it decided once, as %s, on both", (keep, fields) => {
    const [a, b] = pair();
    change(a, "e1", { date: "2024-03-27" });
    change(b, "e1", { date: "2024-03-28" });
    exchange(a, b);
    const [conflict] = a.conflicts;
    if (conflict !== undefined) a.decide(conflict, keep);
    exchange(a, b);
    for (const desk of [a, b]) {
      expect(fieldsOf(desk, "e1")).toMatchObject(fields);
      expect(desk.conflicts).toEqual([]);
    }
  });

  it("keep both days as two events where a person says so", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2024-03-27" });
    change(b, "e1", { date: "2024-03-28" });
    exchange(a, b);
    const [conflict] = a.conflicts;
    if (conflict !== undefined) a.decide(conflict, "both");
    exchange(a, b);
    const days = b.rows.flatMap(({ entity, value }) =>
      entity === "event" && isObject(value) ? [String(value["date"])] : [],
    );
    expect(days.toSorted()).toEqual(["2024-03-27", "2024-03-28"]);
    expect(b.conflicts).toEqual([]);
  });

  it("keep and ask about what was removed here and changed there", () => {
    const [a, b] = pair();
    const removed = event(a, "e1");
    if (removed !== undefined) a.edit([], [removed]);
    change(b, "e1", { note: "改" });
    exchange(a, b);
    expect(fieldsOf(a, "e1")).toMatchObject({ note: "改" });
    expect(a.conflicts).toMatchObject([{ path: "events/e1", ours: undefined, theirs: { note: "改" } }]);
  });

  it("keep and ask about an event that was removed here and referred to there", () => {
    const [a, b] = pair();
    const removed = event(a, "e1");
    if (removed !== undefined) a.edit([], [removed]);
    b.edit([eventRow("e9", { type: "listing-published", regarding: "e1" })]);
    exchange(a, b);
    expect(a.rows.map(({ id }) => id)).toContain("e1");
    expect(a.conflicts).toMatchObject([{ path: "events/e1", ours: undefined }]);
  });

  it("keep two events of one type and day that both added, and say that they may be one", () => {
    const [a, b] = pair();
    a.edit([eventRow("a1", { date: "2024-04-01" })]);
    b.edit([eventRow("b1", { date: "2024-04-01" })]);
    exchange(a, b);
    expect(a.rows.map(({ id }) => id)).toEqual(expect.arrayContaining(["a1", "b1"]));
    expect(a.doubles).toEqual([["a1", "b1"]]);
  });

  it("keep a case that was removed here and changed there, until a person decides", () => {
    const [a, b] = pair();
    a.edit([], a.rows);
    change(b, "e1", { note: "改" });
    exchange(a, b);
    expect(a.conflicts).toMatchObject([{ path: "", ours: undefined }]);
    expect(a.rows.length).toBe(2);
    const [conflict] = a.conflicts;
    if (conflict !== undefined) a.decide(conflict, "ours");
    exchange(a, b);
    expect([a.rows, b.rows, b.conflicts]).toEqual([[], [], []]);
  });

  it("remove a row for good where its field was still to be decided", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2024-03-27" });
    change(b, "e1", { date: "2024-03-28" });
    exchange(a, b);
    const row = event(a, "e1");
    const [conflict] = a.conflicts;
    if (row !== undefined) a.edit([], [row]);
    if (conflict !== undefined) a.decide(conflict, "ours");
    exchange(a, b);
    for (const desk of [a, b]) expect([desk.conflicts, event(desk, "e1")]).toEqual([[], undefined]);
  });

  it("go on from a row that was kept, where a third changed it before hearing of that", () => {
    const [a, b] = pair();
    const c = new Desk("c");
    c.receive(a.ops.values());
    const row = event(a, "e1");
    if (row !== undefined) a.edit([], [row]);
    change(b, "e1", { note: "改" });
    exchange(a, b);
    c.receive(b.ops.values());
    const [conflict] = b.conflicts;
    if (conflict !== undefined) b.decide(conflict, "ours");
    change(c, "e1", { type: "listing-published" });
    exchange(b, c);
    expect(b.refused).toBeUndefined();
    expect(b.conflicts.map(({ path }) => path)).toEqual(["events/e1/type"]);
    expect(fieldsOf(b, "e1")).toMatchObject({ type: "listing-decided", note: "改" });
  });

  it("have a decision open again once it is taken back", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2024-03-27" });
    change(b, "e1", { date: "2024-03-28" });
    exchange(a, b);
    const [conflict] = a.conflicts;
    const decision = conflict === undefined ? undefined : a.decide(conflict, "ours");
    if (decision !== undefined) a.takeBack(decision);
    exchange(a, b);
    expect(b.conflicts).toMatchObject([{ path: "events/e1/date", ours: "2024-03-28", theirs: "2024-03-27" }]);
  });

  it("leave a choice open as unknown, and a name as nothing: neither is picked", () => {
    const [a, b] = pair();
    for (const [desk, role, name] of [
      [a, "debtor", "某乙"],
      [b, "legal-representative", "某丙"],
    ] as const)
      desk.edit([caseRow({ name, role })]);
    exchange(a, b);
    expect(fieldsOf(a, "某案")).toEqual({ id: "某案", client: { kind: "natural-person", role: "unknown" } });
    expect(a.conflicts.map(({ path }) => path).toSorted()).toEqual(["client/name", "client/role"]);
  });

  it("wait with an event that both made under one id and of which no value can stand, and can keep both", () => {
    const [a, b] = pair();
    a.edit([eventRow("e7", { type: "listing-published" })]);
    b.edit([eventRow("e7", { type: "listing-decided" })]);
    exchange(a, b);
    expect([a.refused, b.refused, event(a, "e7")]).toEqual([undefined, undefined, undefined]);
    const [conflict] = a.conflicts;
    if (conflict === undefined) throw new Error("no conflict");
    expect(conflict).toMatchObject({ path: "events/e7", ours: { type: "listing-published" } });
    a.decide(conflict, "both");
    exchange(a, b);
    expect([a.conflicts, b.conflicts, a.state() === b.state()]).toEqual([[], [], true]);
    expect(b.rows.map(({ value }) => (isObject(value) ? value["type"] : ""))).toEqual(
      expect.arrayContaining(["listing-published", "listing-decided"]),
    );
  });
});

describe("changes that say to have known each other", () => {
  it("have no order", () => {
    const [a, b] = pair();
    const first = { ...change(a, "e1", { note: "一" }), seen: { b: 1 } };
    const second = { ...change(b, "e1", { note: "二" }), n: 1, seen: { a: 2 } };
    expect(inOrder([...a.ops.values()].slice(0, 1).concat(first, second))).toBeUndefined();
  });
});

describe("leaves", () => {
  it.each([
    [{ id: "e1", court: { name: "某院", level: "basic" }, items: [1, 2], service: {} }],
    [
      {
        parties: [
          { id: "p2", name: "某乙" },
          { id: "p1", name: "某甲" },
        ],
        evidence: [],
      },
    ],
    [{ "x-own": { a: { b: 1 } }, "a/b~c": 1, termYears: null }],
    ["一句话"],
    [[{ id: "a" }, { id: "a" }]],
  ])("make the value again: %j", (value) => {
    expect(valueOf(leavesOf(value))).toEqual(value);
  });

  it("keep what belongs to another program as one value", () => {
    expect([...leavesOf({ "x-own": { a: 1 } }).keys()]).toEqual(["x-own"]);
  });

  it("make nothing where one stands in another's branch", () => {
    expect(
      valueOf(
        new Map<string, unknown>([
          ["court", "某院"],
          ["court/name", "某院"],
        ]),
      ),
    ).toBeUndefined();
  });
});

describe("the order of changes", () => {
  const op = (desk: string, n: number, seen: Readonly<Record<string, number>>): Op => ({
    desk,
    n,
    seen,
    hash: "",
    when: "",
    who: "",
    label: { zh: "", en: "" },
    writes: [],
  });

  it("puts each after all that its writer knew, in whatever order they came, and is the same", () => {
    const ops = [
      op("a", 1, { c: 4 }),
      op("b", 2, { a: 1 }),
      op("c", 4, {}),
      op("a", 6, { b: 2 }),
      op("c", 9, { a: 6 }),
      op("d", 1, { zz: 9 }),
    ];
    const ordered = inOrder(ops) ?? [];
    expect(ordered.map(({ desk, n }) => `${desk}${n}`)).toEqual(
      expect.arrayContaining(["c4", "a1", "b2", "a6", "c9", "d1"]),
    );
    for (const [at, one] of ordered.entries()) {
      for (const later of ordered.slice(at + 1)) expect(knew(one, later)).toBe(false);
    }
    for (const other of [ops.toReversed(), ops.toSorted((x, y) => x.n - y.n)]) expect(inOrder(other)).toEqual(ordered);
  });
});
