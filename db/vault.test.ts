// Changes, what comes back, undo and redo, and the history they leave.
import { randomBytes } from "node:crypto";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { canonicalize } from "../shared/case/canonical.ts";
import { fullFile } from "../shared/case/samples.fixture.ts";
import { parseCaseBytes, validateCase } from "../shared/case/validate.ts";
import type { CaseFile } from "../shared/case/types.ts";
import type { Change } from "./change.ts";
import { VaultError } from "./error.ts";
import { openVaultWithKey } from "./open.ts";
import type { Vault } from "./vault.ts";
import { caseOf, HOST, LABEL, openRaw, plantOpen, removeFolders } from "./vault.fixture.ts";
import { STATE_TABLES } from "./verify.ts";

afterAll(removeFolders);

const EXAMPLES = join(dirname(fileURLToPath(import.meta.url)), "../examples");

const apply = (vault: Vault, ...changes: readonly Change[]): number | null => vault.apply(changes, { label: LABEL });

function parsed(value: unknown): CaseFile {
  const result = validateCase(value);
  if (!result.ok) throw new TypeError(JSON.stringify(result.errors));
  return result.case;
}

/** Every row of the state, as text. */
function dump(folder: string, key: Uint8Array): string {
  const db = openRaw(folder, key);
  const rows = STATE_TABLES.map(([table, columns]) => [
    table,
    db.prepare<[]>(`SELECT * FROM ${table} ORDER BY ${columns.join(", ")}`).all(),
  ]);
  db.close();
  return JSON.stringify(rows);
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return "none";
  } catch (error) {
    return error instanceof VaultError ? error.code : String(error);
  }
}

const everything: readonly Change[] = [
  { kind: "case-put", case: caseOf("c1") },
  { kind: "work-set", caseId: "c1", work: { caseworker: "某律师", labels: ["急"] } },
  { kind: "mark-set", caseId: "c1", mark: { id: "deletion/written", subject: "checklist-item", state: "done" } },
  { kind: "note-put", caseId: "c1", note: { id: "n1", text: "已电话联系" } },
  { kind: "evidence-put", caseId: "c1", evidence: { id: "d1", title: "决定书" } },
  { kind: "sanction-put", caseId: "c1", sanction: { id: "s1", kind: "rail", evidence: ["d1"] } },
  {
    kind: "event-put",
    caseId: "c1",
    event: { id: "e3", type: "correction-received", date: "2024-02-05", evidence: ["d1"] },
  },
  { kind: "view-put", id: "v1", value: { stage: "correction" } },
  { kind: "setting-put", id: "language", value: "zh" },
  { kind: "notice-put", id: "2027", value: { year: 2027 } },
  { kind: "overlay-put", id: "o1", value: ["2027-03-03"] },
];

describe("cases", () => {
  it("come back as they were put, with everything a case file can hold", () => {
    const { vault } = plantOpen();
    const examples = readdirSync(EXAMPLES)
      .filter((name) => name.endsWith(".json"))
      .map((name) => parseCaseBytes(readFileSync(join(EXAMPLES, name))))
      .map((result) => (result.ok ? result.case : caseOf("bad")));
    const odd = [
      parsed(fullFile()),
      caseOf("空", { evidence: [], sanctions: [], events: [] }),
      caseOf("无号", {
        evidence: [{ title: "甲" }, { title: "乙" }],
        sanctions: [{ kind: "rail" }, { id: "s", kind: "loan" }],
      }),
      caseOf("x", { "x-own": { __proto__: null, deep: [1e21, -0, "\ud800", "\u0000"] }, notes: "\u2028\u0000" }),
    ];
    const all = [...examples, ...odd];
    expect(examples.length).toBeGreaterThan(10);
    apply(vault, ...all.map((file): Change => ({ kind: "case-put", case: file })));
    for (const file of all) expect(canonicalize(vault.case(file.id))).toBe(canonicalize(file));
    expect([...vault.cases()].map(({ id }) => id)).toEqual(vault.caseIds(null, 1000));
    expect(vault.caseCount()).toBe(all.length);
    vault.close();
  });

  it("record only what differs when they are put again, in their new order", () => {
    const { vault } = plantOpen();
    const first = caseOf("c1");
    apply(vault, { kind: "case-put", case: first });
    expect(apply(vault, { kind: "case-put", case: first })).toBeNull();
    const [one, two] = first.events;
    if (one === undefined || two === undefined) throw new Error("two events are wanted");
    const changed = parsed({ ...first, events: [{ id: "e0", type: "other" }, two, one, { id: "e9", type: "other" }] });
    apply(vault, { kind: "case-put", case: changed });
    expect(vault.case("c1")?.events.map(({ id }) => id)).toEqual(["e0", "e2", "e1", "e9"]);
    const [entry] = vault.history({ limit: 1 });
    expect(entry?.changes.map(({ entity, id }) => `${entity} ${id}`)).toEqual(["event e0", "event e1", "event e9"]);
    vault.close();
  });

  it("change by their head and their rows, and show it in the columns of lists", () => {
    const { vault, folder, key } = plantOpen();
    apply(vault, ...everything);
    const { events: _, evidence: _evidence, sanctions: _sanctions, ...head } = vault.case("c1") ?? caseOf("c1");
    apply(vault, { kind: "head-put", head: { ...head, client: { ...head.client, name: "李某" } } });
    expect(vault.case("c1")?.client.name).toBe("李某");
    expect(vault.case("c1")?.events.map(({ id }) => id)).toEqual(["e1", "e2", "e3"]);
    expect(vault.work("c1").caseworker).toBe("某律师");
    expect(vault.marks("c1").map(({ state }) => state)).toEqual(["done"]);
    expect(vault.notes("c1").map(({ text }) => text)).toEqual(["已电话联系"]);
    expect(vault.deskValue("setting", "language")).toBe("zh");
    expect(vault.desk("notice")).toEqual([{ id: "2027", value: { year: 2027 } }]);
    vault.close();
    const db = openRaw(folder, key);
    expect(db.prepare("SELECT client_name, court_level, region, stage, updated FROM cases").all()).toEqual([
      { client_name: "李某", court_level: "basic", region: "北京", stage: "correction", updated: HOST.now() },
    ]);
    db.close();
  });

  it("are refused whole where they would not be valid, and nothing of the batch is kept", () => {
    const { vault } = plantOpen();
    apply(vault, ...everything);
    const before = vault.head();
    const bad: readonly Change[] = [
      { kind: "setting-put", id: "language", value: "en" },
      { kind: "event-delete", caseId: "c1", id: "e1" },
    ];
    expect(() => apply(vault, ...bad)).toThrow(VaultError);
    expect(codeOf(() => apply(vault, ...bad))).toBe("bad-case");
    expect(codeOf(() => apply(vault, { kind: "evidence-delete", caseId: "c1", id: "d1" }))).toBe("bad-case");
    expect(codeOf(() => apply(vault, { kind: "note-put", caseId: "none", note: { id: "n", text: "" } }))).toBe(
      "bad-change",
    );
    expect(codeOf(() => apply(vault, { kind: "view-put", id: "\ud800", value: 1 }))).toBe("bad-change");
    expect(vault.head()).toEqual(before);
    expect(vault.deskValue("setting", "language")).toBe("zh");
    expect(apply(vault, { kind: "setting-put", id: "language", value: "en" })).toBe(2);
    vault.close();
  });
});

describe("undo and redo", () => {
  it("take back and do again, entry by entry, and survive closing", () => {
    const { vault, folder, key } = plantOpen();
    apply(vault, ...everything);
    vault.close();
    const full = dump(folder, key);
    const again = openVaultWithKey(folder, key, HOST);
    apply(again, { kind: "case-delete", caseId: "c1" });
    expect(again.case("c1")).toBeUndefined();
    expect(again.notes("c1")).toEqual([]);
    expect(again.undoable("c1")?.seq).toBe(2);
    again.undo({ caseId: "c1" });
    expect(again.case("c1")?.events).toHaveLength(3);
    again.undo({ seq: 1 });
    expect(again.caseCount()).toBe(0);
    expect(codeOf(() => again.undo({ caseId: "c1" }))).toBe("nothing-to-undo");
    again.close();
    const third = openVaultWithKey(folder, key, HOST);
    expect(third.redoable("c1")).toBeUndefined();
    third.redo({ seq: 1 });
    expect(third.history({ limit: 9 }).map(({ kind, target }) => [kind, target])).toEqual([
      ["redo", 1],
      ["undo", 1],
      ["undo", 2],
      ["do", null],
      ["do", null],
    ]);
    expect(third.history({ limit: 9, caseId: "c1" })).toHaveLength(5);
    apply(third, { kind: "setting-put", id: "a", value: 1 });
    expect(codeOf(() => third.redo({ seq: 1 }))).toBe("nothing-to-redo");
    third.undo({ seq: 6 });
    expect(third.verify().problems).toEqual([]);
    third.close();
    const withoutLinks = (text: string): string => text.slice(0, text.indexOf('["history_cases"'));
    expect(withoutLinks(dump(folder, key))).toBe(withoutLinks(full));
  });
});

describe("the state", () => {
  it("is what the history comes to when it is worked out anew", () => {
    const { vault, folder, key } = plantOpen();
    apply(vault, ...everything);
    apply(vault, { kind: "case-put", case: caseOf("c2") });
    apply(vault, { kind: "case-delete", caseId: "c2" }, { kind: "mark-delete", caseId: "c1", id: "deletion/written" });
    vault.undo({ seq: 3 });
    vault.close();
    const before = dump(folder, key);
    const again = openVaultWithKey(folder, key, HOST);
    again.rebuild();
    again.close();
    expect(dump(folder, key)).toBe(before);
    expect(before).toContain('"c2"');
  });
});

describe("stored files", () => {
  it("come back byte for byte, equal chunks kept once, and stay when they are undone", () => {
    const { vault, folder, key } = plantOpen();
    const part = randomBytes(256 * 1024);
    const bytes = Buffer.concat([part, part, Buffer.from("尾")]);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const evidence = { id: "d1", title: "照片", sha256 };
    apply(vault, { kind: "case-put", case: caseOf("c1") });
    apply(vault, { kind: "blob-put", bytes }, { kind: "evidence-put", caseId: "c1", evidence });
    expect(apply(vault, { kind: "blob-put", bytes })).toBeNull();
    expect(Buffer.concat([...vault.readBlob(sha256)]).equals(bytes)).toBe(true);
    expect(vault.blobSize(sha256)).toBe(bytes.length);
    vault.undo({ caseId: "c1" });
    expect(vault.case("c1")?.evidence).toBeUndefined();
    vault.redo({ caseId: "c1" });
    expect(vault.case("c1")?.evidence).toEqual([evidence]);
    expect(vault.verify().problems).toEqual([]);
    expect(codeOf(() => [...vault.readBlob("0".repeat(64))])).toBe("damaged");
    vault.close();
    const db = openRaw(folder, key);
    expect(db.prepare("SELECT count(*) FROM chunks").pluck().get()).toBe(2);
    db.prepare("UPDATE chunks SET bytes = x'00' WHERE length(bytes) = 3").run();
    db.close();
    const again = openVaultWithKey(folder, key, HOST);
    expect(again.verify().problems.map(({ where }) => where)).toEqual([`blobs ${sha256}`]);
    expect(codeOf(() => [...again.readBlob(sha256)])).toBe("damaged");
    again.close();
  });
});

describe("a closed vault", () => {
  it("answers nothing and closes twice", () => {
    const { vault } = plantOpen();
    vault.close();
    vault.close();
    expect(codeOf(() => vault.caseCount())).toBe("closed");
    expect(codeOf(() => apply(vault, ...everything))).toBe("closed");
    expect(codeOf(() => vault.copyKey())).toBe("closed");
  });
});
