// What happens in clinics: bundles twice and in the wrong order, rows without ids, decisions on both desks, work on top.
import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { canonicalize } from "../../../shared/case/canonical.ts";
import type { AnyEvent } from "../../../shared/case/types.ts";
import type { Keep } from "../../../shared/merge/decide.ts";
import type { Conflict } from "../../../shared/merge/outcome.ts";
import type { Mark, Vault } from "../../../db/index.ts";
import { restoreWithKey } from "../../../db/backup/restore.ts";
import { caseOf, HOST, LABEL, newFolder, plantOpen, removeFolders } from "../../../db/vault.fixture.ts";
import { type Arrived, partsOf, readParts } from "./merge-parts.ts";
import { decideConflict, mergeInto, type MergeReport } from "./merge-service.ts";

const open: Vault[] = [];

afterEach(() => {
  for (const vault of open.splice(0)) vault.close();
  removeFolders();
});

let vaults = 100;
const ids = { next: 0 };

function planted(): ReturnType<typeof plantOpen> {
  vaults += 1;
  const made = plantOpen(vaults.toString(16).padStart(32, "0"));
  open.push(made.vault);
  return made;
}
const desk = (): Vault => planted().vault;

function sent(vault: Vault, withEvidence = true): Arrived {
  const read = readParts(new Map([...partsOf(vault, { withEvidence })].map(({ path, bytes }) => [path, bytes])));
  if ("bad" in read) throw new Error(read.bad);
  return read;
}

const give = (from: Vault, to: Vault): MergeReport => mergeInto(to, sent(from));

function group(count: number, extra: Readonly<Record<string, unknown>> = {}): readonly Vault[] {
  const [first, ...more] = Array.from({ length: count }, desk);
  first?.apply([{ kind: "case-put", case: caseOf("k1", extra) }], { label: LABEL });
  for (const one of more) if (first !== undefined) give(first, one);
  return first === undefined ? [] : [first, ...more];
}

/** Two desks with one case that both have. */
function pair(extra: Readonly<Record<string, unknown>> = {}): readonly [Vault, Vault] {
  const [a, b] = group(2, extra);
  if (a === undefined || b === undefined) throw new Error("no desks");
  return [a, b];
}

function exchange(a: Vault, b: Vault): void {
  const fromA = sent(a);
  give(b, a);
  mergeInto(b, fromA);
}

function change(vault: Vault, id: string, fields: Partial<AnyEvent>): void {
  const event = vault.case("k1")?.events.find((one) => one.id === id);
  vault.apply([{ kind: "event-put", caseId: "k1", event: { ...event, ...fields } as AnyEvent }], { label: LABEL });
}

const remove = (vault: Vault, id: string): unknown =>
  vault.apply([{ kind: "event-delete", caseId: "k1", id }], { label: LABEL });

function only(conflicts: readonly Conflict[]): Conflict {
  const [conflict, ...more] = conflicts;
  if (conflict === undefined || more.length > 0) throw new Error(`${String(conflicts.length)} conflicts`);
  return conflict;
}

function decide(vault: Vault, conflict: Conflict, keep: Keep): void {
  ids.next += 1;
  expect(decideConflict(vault, conflict.id, keep, `neu${String(ids.next)}`)).toEqual({ ok: true });
}

/** What all desks must agree on: the case with everything kept about it, and what waits. */
const stateOf = (vault: Vault): string =>
  canonicalize(
    [vault.rowsOf("k1"), vault.openConflicts().map(({ id }) => id)].map(
      (one) => JSON.parse(JSON.stringify(one)) as unknown,
    ),
  );

const paths = (vault: Vault): readonly string[] => vault.openConflicts().map(({ path }) => path);

describe("evidence and sanctions without an id", () => {
  it("arrive as they are", () => {
    const [a, b] = pair({ evidence: [{ title: "回证" }, { title: "照片" }] });
    expect(b.case("k1")).toEqual(a.case("k1"));
  });

  it("wait to be decided where both desks added one, and both can be kept", () => {
    const [a, b] = pair();
    a.apply([{ kind: "case-put", case: caseOf("k1", { evidence: [{ title: "甲方照片" }] }) }], { label: LABEL });
    b.apply([{ kind: "case-put", case: caseOf("k1", { evidence: [{ title: "乙方录音" }] }) }], { label: LABEL });
    exchange(a, b);
    decide(a, only(a.openConflicts()), "both");
    exchange(a, b);
    const titles = b.case("k1")?.evidence?.map(({ title }) => title);
    expect(titles?.toSorted()).toEqual(["乙方录音", "甲方照片"]);
    expect(stateOf(a)).toBe(stateOf(b));
  });
});

describe("files of evidence", () => {
  const stored = (text: string): { readonly bytes: Uint8Array; readonly sha256: string } => {
    const bytes = new TextEncoder().encode(text);
    return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
  };

  it("come with a later bundle where the first was made without them", () => {
    const a = desk();
    const { bytes, sha256 } = stored("送达回证");
    a.apply(
      [
        { kind: "case-put", case: caseOf("k1", { evidence: [{ id: "v1", title: "回证", sha256 }] }) },
        { kind: "blob-put", bytes },
      ],
      { label: LABEL },
    );
    const b = desk();
    mergeInto(b, sent(a, false));
    expect(b.blobSize(sha256)).toBeUndefined();
    expect(give(a, b)).toMatchObject({ taken: 0 });
    expect(b.blobSize(sha256)).toBe(bytes.length);
  });

  it("are there whichever of two is kept in the end", () => {
    const [a, b] = pair({ evidence: [{ id: "v1", title: "回证" }] });
    for (const [vault, text] of [
      [a, "甲"],
      [b, "乙"],
    ] as const) {
      const { bytes, sha256 } = stored(text);
      vault.apply(
        [
          { kind: "blob-put", bytes },
          { kind: "evidence-put", caseId: "k1", evidence: { id: "v1", title: "回证", sha256 } },
        ],
        { label: LABEL },
      );
    }
    const c = desk();
    give(b, a);
    give(a, c);
    for (const vault of [a, c]) {
      decide(vault, only(vault.openConflicts()), "theirs");
      const { sha256 } = vault.case("k1")?.evidence?.[0] ?? {};
      expect(vault.blobSize(sha256 ?? "")).toBe(3);
    }
  });
});

describe("bundles of a case that was deleted", () => {
  it("come to the same in any order", () => {
    const [a] = pair();
    const older = sent(a);
    a.apply([{ kind: "case-delete", caseId: "k1" }], { label: LABEL });
    const newer = sent(a);
    for (const order of [
      [older, newer],
      [newer, older],
      [newer, older, newer, older],
    ]) {
      const vault = desk();
      for (const bundle of order) mergeInto(vault, bundle);
      expect([vault.hasCase("k1"), vault.openConflicts(), vault.caseCount()]).toEqual([false, [], 0]);
      expect(vault.verify().problems).toEqual([]);
      vault.rebuild();
      expect(vault.hasCase("k1")).toBe(false);
    }
  });

  it("leave open what waited when a deletion is undone", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2023-05-06" });
    change(b, "e1", { date: "2023-05-08" });
    const conflict = only(give(b, a).conflicts);
    a.apply([{ kind: "case-delete", caseId: "k1" }], { label: LABEL });
    expect(a.openConflicts()).toEqual([]);
    a.undo({ caseId: "k1" });
    exchange(a, b);
    for (const vault of [a, b]) expect(vault.openConflicts().map(({ id }) => id)).toEqual([conflict.id]);
  });
});

describe("what waits", () => {
  it("goes on waiting on every desk where the field was filled in by hand and that was undone", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2023-05-06" });
    change(b, "e1", { date: "2023-05-08" });
    give(b, a);
    change(a, "e1", { date: "2023-05-07" });
    a.undo({ caseId: "k1" });
    exchange(a, b);
    for (const vault of [a, b]) expect(paths(vault)).toEqual(["events/e1/date"]);
    a.redo({ caseId: "k1" });
    exchange(a, b);
    expect([paths(a), paths(b), b.case("k1")?.events[0]?.date]).toEqual([[], [], "2023-05-07"]);
  });

  it("and what else was in the undone change is asked about where the other desk went on with it", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2023-05-06" });
    change(b, "e1", { date: "2023-05-08" });
    exchange(a, b);
    const [e1] = a.case("k1")?.events ?? [];
    const added: AnyEvent = { id: "e9", type: "listing-published", date: "2023-05-09" };
    a.apply(
      [{ ...e1, date: "2023-05-07" } as AnyEvent, added].map((event) => ({ kind: "event-put", caseId: "k1", event })),
      { label: LABEL },
    );
    give(a, b);
    change(b, "e9", { note: "乙接着写" });
    a.undo({ caseId: "k1" });
    exchange(a, b);
    expect(stateOf(a)).toBe(stateOf(b));
    expect(paths(a).toSorted()).toEqual(["events/e1/date", "events/e9"]);
    expect(b.case("k1")?.events.find(({ id }) => id === "e9")).toMatchObject({ note: "乙接着写" });
  });

  it("in a field goes on waiting where only the row was decided to stay", () => {
    const [a, b, c] = group(3);
    if (a === undefined || b === undefined || c === undefined) throw new Error("no desks");
    remove(a, "e2");
    change(b, "e2", { date: "2024-02-05" });
    change(c, "e2", { date: "2024-02-06" });
    give(b, a);
    give(c, a);
    expect(paths(a).toSorted()).toEqual(["events/e2", "events/e2/date"]);
    const row = a.openConflicts().find(({ place }) => place === null);
    decide(a, row ?? only([]), "theirs");
    expect(paths(a)).toEqual(["events/e2/date"]);
    exchange(a, b);
    expect([paths(a), paths(b)]).toEqual([["events/e2/date"], ["events/e2/date"]]);
  });

  it("in a case goes on waiting where only the case was decided to stay", () => {
    const [a, b, c] = group(3);
    if (a === undefined || b === undefined || c === undefined) throw new Error("no desks");
    a.apply([{ kind: "case-delete", caseId: "k1" }], { label: LABEL });
    change(b, "e1", { date: "2023-05-06" });
    change(c, "e1", { date: "2023-05-08" });
    give(c, b);
    give(a, b);
    const whole = b.openConflicts().find(({ path }) => path === "");
    decide(b, whole ?? only([]), whole?.ours === undefined ? "theirs" : "ours");
    exchange(a, b);
    expect([paths(a), paths(b)]).toEqual([["events/e1/date"], ["events/e1/date"]]);
  });

  it("and was decided differently on two desks waits again, whichever desk merges first", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2023-05-06" });
    change(b, "e1", { date: "2023-05-08" });
    exchange(a, b);
    decide(a, only(a.openConflicts()), "ours");
    decide(b, only(b.openConflicts()), "ours");
    exchange(a, b);
    expect(stateOf(a)).toBe(stateOf(b));
    expect(only(a.openConflicts())).toMatchObject({ ours: "2023-05-06", theirs: "2023-05-08" });
    decide(a, only(a.openConflicts()), "theirs");
    exchange(a, b);
    for (const vault of [a, b]) expect(vault.openConflicts()).toEqual([]);
    for (const vault of [a, b]) expect(vault.case("k1")?.events[0]?.date).toBe("2023-05-08");
  });

  it("and was kept on one desk and removed on the other waits again", () => {
    const [a, b] = pair();
    remove(a, "e2");
    change(b, "e2", { note: "邮寄" });
    exchange(a, b);
    decide(a, only(a.openConflicts()), "ours");
    decide(b, only(b.openConflicts()), "ours");
    exchange(a, b);
    expect(stateOf(a)).toBe(stateOf(b));
    expect(only(a.openConflicts())).toMatchObject({ path: "events/e2" });
    expect(a.case("k1")?.events.map(({ id }) => id)).toContain("e2");
  });

  it("keeps what was changed in the row meanwhile", () => {
    const [a, b] = pair();
    remove(a, "e2");
    change(b, "e2", { note: "邮寄" });
    exchange(a, b);
    change(b, "e2", { date: "2024-02-09" });
    decide(b, only(b.openConflicts()), "ours");
    exchange(a, b);
    for (const vault of [a, b]) {
      expect(vault.openConflicts()).toEqual([]);
      expect(vault.case("k1")?.events.find(({ id }) => id === "e2")).toMatchObject({
        date: "2024-02-09",
        note: "邮寄",
      });
    }
  });

  it("of a mark that two desks set differently leaves the case one that can be shown", () => {
    const [a, b] = pair();
    const mark = (state: string): Mark => ({ id: "correction-request/id-copy", subject: "checklist-item", state });
    a.apply([{ kind: "mark-set", caseId: "k1", mark: mark("done") }], { label: LABEL });
    b.apply([{ kind: "mark-set", caseId: "k1", mark: mark("todo") }], { label: LABEL });
    exchange(a, b);
    expect(stateOf(a)).toBe(stateOf(b));
    expect(a.marks("k1")).toEqual([]);
    decide(a, only(a.openConflicts()), "theirs");
    exchange(a, b);
    for (const vault of [a, b]) expect(vault.marks("k1")).toEqual([mark("todo")]);
  });

  it("of a list of parties that both changed is each party by itself", () => {
    const party = (id: string, name: string): object => ({ id, name, role: "co-debtor" });
    const [a, b] = pair({ parties: [party("p1", "李某")] });
    for (const [vault, name] of [
      [a, "赵某"],
      [b, "钱某"],
    ] as const) {
      const parties = [party("p1", name), party(`p-${name}`, name)];
      vault.apply([{ kind: "case-put", case: caseOf("k1", { parties }) }], { label: LABEL });
    }
    exchange(a, b);
    expect(stateOf(a)).toBe(stateOf(b));
    expect(paths(a)).toEqual(["parties/#p1/name"]);
  });
});

describe("a merge that was undone with later work on top", () => {
  it("keeps that work, and takes the bundle again", () => {
    const [a, b] = pair();
    change(b, "e1", { note: "乙" });
    give(b, a);
    const merged = a.head().length;
    change(a, "e2", { note: "甲" });
    a.undo({ caseId: "k1", seq: merged });
    expect(a.case("k1")?.events.map(({ note }) => note)).toEqual([undefined, "甲"]);
    const c = desk();
    // What it rests on did not come along: it waits for the other desk's bundle, and says so.
    expect(give(a, c).refused).toEqual([{ case: "k1", why: "missing" }]);
    give(b, c);
    expect(give(a, c).refused).toEqual([]);
    exchange(a, b);
    expect([stateOf(a), stateOf(c)]).toEqual([stateOf(b), stateOf(b)]);
    expect(a.case("k1")?.events.map(({ note }) => note)).toEqual(["乙", "甲"]);
  });
});

it("a vault that was restored from an older backup gets back what it had sent, and verifies", () => {
  const { vault: a, key } = planted();
  a.apply([{ kind: "case-put", case: caseOf("k1") }], { label: LABEL });
  const folder = a.backup()?.folder ?? "";
  change(a, "e1", { note: "备份之后" });
  const b = desk();
  give(a, b);
  change(b, "e2", { note: "乙" });
  const again = restoreWithKey(folder, key, `${newFolder()}/again`, HOST);
  open.push(again);
  change(again, "e2", { date: "2024-02-09" });
  exchange(again, b);
  expect(stateOf(again)).toBe(stateOf(b));
  expect(again.case("k1")?.events).toMatchObject([{ note: "备份之后" }, { note: "乙", date: "2024-02-09" }]);
  expect(again.verify().problems).toEqual([]);
  const copy = again.backup();
  expect(copy).not.toBeNull();
  const third = restoreWithKey(copy?.folder ?? "", key, `${newFolder()}/third`, HOST);
  open.push(third);
  expect(stateOf(third)).toBe(stateOf(b));
});
