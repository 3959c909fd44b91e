// The merge between real vaults: what arrives, what waits, what undo gives back, and what is refused.
import { createHash } from "node:crypto";
import { cpSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { canonicalize } from "../../../shared/case/canonical.ts";
import { canonicalCase } from "../../../shared/case/digest.ts";
import type { AnyEvent, CaseFile } from "../../../shared/case/types.ts";
import { openVaultWithKey, type Vault } from "../../../db/index.ts";
import { restoreWithKey } from "../../../db/backup/restore.ts";
import { caseOf, HOST, LABEL, newFolder, plantOpen, removeFolders } from "../../../db/vault.fixture.ts";
import { type Arrived, partsOf, readParts } from "./merge-parts.ts";
import { decideConflict, ForkedError, mergeInto, type MergeReport } from "./merge-service.ts";

const open: Vault[] = [];

afterEach(() => {
  for (const vault of open.splice(0)) vault.close();
  removeFolders();
});

let vaults = 0;
interface Planted {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly vault: Vault;
}

function desk(): Planted {
  vaults += 1;
  const planted = plantOpen(vaults.toString(16).padStart(32, "0"));
  open.push(planted.vault);
  return planted;
}

/** What one desk sends, as the other reads it. */
function sent(vault: Vault, caseIds?: readonly string[]): Arrived {
  const choice = { withEvidence: true, ...(caseIds === undefined ? {} : { caseIds }) };
  const read = readParts(new Map([...partsOf(vault, choice)].map(({ path, bytes }) => [path, bytes])));
  if ("bad" in read) throw new Error(read.bad);
  return read;
}

const give = (from: Vault, to: Vault): MergeReport => mergeInto(to, sent(from));

/** Two desks with one case that both have. */
function pair(): readonly [Vault, Vault] {
  const { vault: a } = desk();
  const { vault: b } = desk();
  a.apply([{ kind: "case-put", case: caseOf("k1") }], { label: LABEL });
  give(a, b);
  return [a, b];
}

function event(vault: Vault, id: string): AnyEvent {
  const found = vault.case("k1")?.events.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no event ${id}`);
  return found;
}

function change(vault: Vault, id: string, fields: Partial<AnyEvent>): number | null {
  const changed = { ...event(vault, id), ...fields } as AnyEvent;
  return vault.apply([{ kind: "event-put", caseId: "k1", event: changed }], { label: LABEL });
}

const text = (file: CaseFile | undefined): string | undefined =>
  file === undefined ? undefined : canonicalize(canonicalCase(file));

describe("a bundle opened on another desk", () => {
  it("is the same case there, with its evidence, and nothing is new when it comes again", () => {
    const { vault: a } = desk();
    const bytes = new TextEncoder().encode("送达回证");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    a.apply(
      [
        { kind: "case-put", case: caseOf("k1", { evidence: [{ id: "v1", title: "回证", sha256 }] }) },
        { kind: "blob-put", bytes },
        {
          kind: "note-put",
          caseId: "k1",
          note: { id: "n1", kind: "contact", date: "2024-03-05", way: "visit", with: "某", text: "面谈" },
        },
      ],
      { label: LABEL },
    );
    const { vault: b } = desk();
    expect(give(a, b)).toMatchObject({ arrived: 1, taken: 1, already: 0, conflicts: [], doubles: [], refused: [] });
    expect(b.case("k1")).toEqual(a.case("k1"));
    expect(b.notes("k1")).toEqual(a.notes("k1"));
    expect(Buffer.concat([...b.readBlob(sha256)])).toEqual(Buffer.from(bytes));
    const { length } = b.head();
    expect(give(a, b)).toMatchObject({ arrived: 1, taken: 0, already: 1 });
    expect(b.head().length).toBe(length);
    expect(b.verify().problems).toEqual([]);
  });

  it("holds nothing of the cases that were not chosen", () => {
    const { vault: a } = desk();
    for (const id of ["k1", "k2"]) {
      a.apply([{ kind: "case-put", case: caseOf(id, { notes: `只属${id}` }) }], { label: LABEL });
    }
    a.apply(
      ["k1", "k2"].map((caseId) => ({ kind: "work-set", caseId, work: { caseworker: `经办${caseId}` } }) as const),
      { label: LABEL },
    );
    const all = [...partsOf(a, { caseIds: ["k1"], withEvidence: true })].map(({ bytes }) =>
      Buffer.from(bytes).toString(),
    );
    expect(all.join("\n")).toContain("经办k1");
    expect(all.join("\n")).not.toMatch(/k2/u);
  });
});

describe("two desks that went apart", () => {
  it("come to the same case, with the same to decide, whoever merges first", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2023-05-06" });
    change(b, "e1", { date: "2023-05-08" });
    change(b, "e2", { note: "邮寄" });
    const fromA = sent(a);
    const here = give(b, a);
    const there = mergeInto(b, fromA);
    expect(here.conflicts).toMatchObject([
      { path: "events/e1/date", base: "2023-05-05", ours: "2023-05-06", theirs: "2023-05-08" },
    ]);
    expect(there.conflicts).toMatchObject([{ ours: "2023-05-08", theirs: "2023-05-06" }]);
    expect(here.conflicts.map(({ id }) => id)).toEqual(there.conflicts.map(({ id }) => id));
    expect(text(a.case("k1"))).toBe(text(b.case("k1")));
    expect(event(a, "e1").date).toBe("2023-05-06/2023-05-08");
    expect(a.verify().problems).toEqual([]);
  });

  it("have a third that hears of the decision, and is not asked", () => {
    const [a, b] = pair();
    const { vault: c } = desk();
    give(a, c);
    change(a, "e1", { date: "2023-05-06" });
    change(b, "e1", { date: "2023-05-08" });
    const { conflicts } = give(b, a);
    expect(decideConflict(a, conflicts[0]?.id ?? "", "theirs", "neu")).toEqual({ ok: true });
    expect(give(a, c).conflicts).toEqual([]);
    expect(give(b, c).conflicts).toEqual([]);
    expect(give(a, b).conflicts).toEqual([]);
    for (const vault of [a, b, c]) expect(event(vault, "e1").date).toBe("2023-05-08");
  });

  it("settle it by hand where a person fills in the field", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2023-05-06" });
    change(b, "e1", { date: "2023-05-08" });
    give(b, a);
    change(a, "e1", { date: "2023-05-07" });
    expect(a.openConflicts()).toEqual([]);
    expect(give(a, b).conflicts).toEqual([]);
    expect(event(b, "e1").date).toBe("2023-05-07");
  });

  it("get both sides back when the merge is undone, and the decision's question when that is", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2023-05-06" });
    change(b, "e1", { date: "2023-05-08" });
    const before = text(a.case("k1"));
    const [conflict] = give(b, a).conflicts;
    const merged = text(a.case("k1"));
    decideConflict(a, conflict?.id ?? "", "ours", "neu");
    a.undo({ caseId: "k1" });
    expect(a.openConflicts()).toEqual([conflict]);
    expect(text(a.case("k1"))).toBe(merged);
    a.undo({ caseId: "k1" });
    expect(text(a.case("k1"))).toBe(before);
    expect(a.openConflicts()).toEqual([]);
    expect(give(b, a)).toMatchObject({ taken: 1, conflicts: [{ id: conflict?.id }] });
    expect(text(a.case("k1"))).toBe(merged);
    a.rebuild();
    expect(text(a.case("k1"))).toBe(merged);
    expect(a.openConflicts()).toEqual([conflict]);
  });

  it("ask again on the other desk where a decision was taken back, and not where it was made again", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2023-05-06" });
    change(b, "e1", { date: "2023-05-08" });
    const [conflict] = give(b, a).conflicts;
    decideConflict(a, conflict?.id ?? "", "ours", "neu");
    a.undo({ caseId: "k1" });
    expect(give(a, b).conflicts).toMatchObject([{ id: conflict?.id }]);
    a.redo({ caseId: "k1" });
    expect(give(a, b).conflicts).toEqual([]);
    a.undo({ caseId: "k1" });
    expect(give(a, b).conflicts).toMatchObject([{ id: conflict?.id }]);
  });

  it("remove a case on both where one removed it and the other did nothing, and keep it where the other went on", () => {
    const [a, b] = pair();
    a.apply([{ kind: "case-delete", caseId: "k1" }], { label: LABEL });
    give(a, b);
    expect([b.hasCase("k1"), b.openConflicts()]).toEqual([false, []]);
    const [c, d] = pair();
    c.apply([{ kind: "case-delete", caseId: "k1" }], { label: LABEL });
    change(d, "e1", { note: "还在办" });
    const [conflict] = give(c, d).conflicts;
    expect(conflict).toMatchObject({ path: "", case: "k1" });
    expect(event(d, "e1").note).toBe("还在办");
    expect(give(d, c).conflicts).toMatchObject([{ id: conflict?.id }]);
    expect(event(c, "e1").note).toBe("还在办");
    expect(decideConflict(c, conflict?.id ?? "", "both", "neu")).toEqual({ ok: false, why: "no-both" });
    expect(decideConflict(c, conflict?.id ?? "", "ours", "neu")).toEqual({ ok: true });
    expect(c.hasCase("k1")).toBe(false);
    give(c, d);
    expect([d.hasCase("k1"), d.openConflicts()]).toEqual([false, []]);
  });

  it("keep two events of one day, and tell of them once", () => {
    const [a, b] = pair();
    for (const [vault, id] of [
      [a, "a1"],
      [b, "b1"],
    ] as const)
      vault.apply([{ kind: "event-put", caseId: "k1", event: { id, type: "listing-published", date: "2023-05-09" } }], {
        label: LABEL,
      });
    expect(give(b, a).doubles).toEqual([{ case: "k1", events: ["a1", "b1"] }]);
    expect(give(b, a).doubles).toEqual([]);
    expect(a.case("k1")?.events.map(({ id }) => id)).toEqual(expect.arrayContaining(["a1", "b1"]));
  });

  it("have nothing left to decide in an event that is removed", () => {
    const [a, b] = pair();
    change(a, "e1", { date: "2023-05-06" });
    change(b, "e1", { date: "2023-05-08" });
    change(a, "e2", { note: "甲写" });
    change(b, "e2", { note: "乙写" });
    const { conflicts } = give(b, a);
    a.apply([{ kind: "event-delete", caseId: "k1", id: "e2" }], { label: LABEL });
    expect(a.openConflicts().map(({ path }) => path)).toEqual(["events/e1/date"]);
    expect(conflicts).toHaveLength(2);
    give(a, b);
    expect(b.openConflicts().map(({ path }) => path)).toEqual(["events/e1/date"]);
    expect(b.case("k1")?.events.map(({ id }) => id)).toEqual(["e1"]);
  });

  it("name what cannot be decided so", () => {
    const [a, b] = pair();
    a.apply([{ kind: "case-put", case: caseOf("k1", { notes: "甲写" }) }], { label: LABEL });
    b.apply([{ kind: "case-put", case: caseOf("k1", { notes: "乙写" }) }], { label: LABEL });
    const [conflict] = give(b, a).conflicts;
    expect(conflict).toMatchObject({ path: "notes", ours: "甲写", theirs: "乙写" });
    expect(decideConflict(a, "none", "ours", "neu")).toEqual({ ok: false, why: "no-such-conflict" });
    expect(decideConflict(a, conflict?.id ?? "", "both", "neu")).toEqual({ ok: false, why: "no-both" });
    expect(a.openConflicts()).toHaveLength(1);
  });
});

describe("copies of one vault", () => {
  it("are refused where both were worked in, with nothing written", () => {
    const { folder, key, vault } = desk();
    vault.apply([{ kind: "case-put", case: caseOf("k1") }], { label: LABEL });
    vault.close();
    const copied = `${newFolder()}/copy`;
    cpSync(folder, copied, { recursive: true });
    const one = openVaultWithKey(folder, key, HOST);
    const other = openVaultWithKey(copied, key, HOST);
    open.push(one, other);
    change(one, "e1", { note: "甲" });
    change(other, "e1", { note: "乙" });
    const { length } = one.head();
    expect(() => give(other, one)).toThrow(ForkedError);
    expect(one.head().length).toBe(length);
  });

  it("go on as desks of their own after a restored backup", () => {
    const { vault, key } = desk();
    vault.apply([{ kind: "case-put", case: caseOf("k1") }], { label: LABEL });
    const backup = vault.backup();
    change(vault, "e1", { note: "之后" });
    const restored = restoreWithKey(backup?.folder ?? "", key, `${newFolder()}/again`, HOST);
    open.push(restored);
    change(restored, "e2", { note: "恢复后" });
    expect(give(vault, restored)).toMatchObject({ taken: 1, conflicts: [] });
    expect(event(restored, "e1").note).toBe("之后");
    expect(give(restored, vault)).toMatchObject({ conflicts: [] });
    expect(text(vault.case("k1"))).toBe(text(restored.case("k1")));
  });
});

describe("a part that is not what it should be", () => {
  it.each([
    ["no text", Uint8Array.from([0xff, 0xfe])],
    ["no head", new TextEncoder().encode("{}\n")],
    [
      "a line that is no change",
      new TextEncoder().encode('{"format":"redress.entries/1","case":"k1"}\n{"desk":"x"}\n'),
    ],
    ["a cut line", new TextEncoder().encode('{"format":"redress.entries/1","case":"k1"}\n{"desk":')],
  ])("is named: %s", (_, bytes) => {
    expect(readParts(new Map([["entries/00001.ndjson", bytes]]))).toEqual({ bad: "entries/00001.ndjson" });
  });
});
