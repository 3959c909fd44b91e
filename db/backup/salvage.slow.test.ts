// Salvaging: what can be read is brought over, what cannot is said by name, and the damaged vault is not touched.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createVault } from "../create.ts";
import { readKeyFile } from "../key-file.ts";
import { vaultPaths } from "../layout.ts";
import { openVaultWithKey } from "../open.ts";
import type { Vault } from "../vault.ts";
import { caseOf, HOST, LABEL, newFolder, openRaw, plantOpen, removeFolders } from "../vault.fixture.ts";
import { salvageWithKey, type Salvaged } from "./salvage.ts";
import { isComplete } from "./salvage-report.ts";
import { salvageVault } from "./salvage-vault.ts";

afterAll(removeFolders);

const PAGE = 4096;
const FILE = Buffer.alloc(700_000, "某份材料");
const FILE_ID = createHash("sha256").update(FILE).digest("hex");
const CASES = Array.from({ length: 60 }, (_, n) => `c${String(n).padStart(2, "0")}`);

function fill(vault: Vault): void {
  vault.apply([{ kind: "blob-put", bytes: FILE }], { label: LABEL });
  for (const id of CASES) {
    const evidence = id === "c07" ? { evidence: [{ id: "x1", title: "快递签收单", sha256: FILE_ID }] } : {};
    vault.apply(
      [
        { kind: "case-put", case: caseOf(id, { notes: "长".repeat(300), ...evidence }) },
        { kind: "note-put", caseId: id, note: { id: "n1", text: `电话 ${id}` } },
        { kind: "mark-set", caseId: id, mark: { id: "m1", subject: "finding", state: "accepted" } },
        { kind: "work-set", caseId: id, work: { caseworker: "李某" } },
      ],
      { label: LABEL },
    );
  }
  vault.apply([{ kind: "setting-put", id: "language", value: "zh" }], { label: LABEL });
  vault.apply([{ kind: "note-delete", caseId: "c03", id: "n1" }], { label: LABEL });
  vault.remember({ draft: "没写完" });
  vault.keepUnfinished("case/new", { form: "case/new", value: "没写完" });
  vault.putDocumentText(FILE_ID, "扫描件里的字");
}

function planted(): { readonly folder: string; readonly key: Uint8Array } {
  const { folder, key, vault } = plantOpen();
  fill(vault);
  vault.close();
  return { folder, key };
}

/** The pages of tables, leaves and overflow but not the root: page numbers from 1. */
function pagesOf(folder: string, key: Uint8Array, table: string): readonly number[] {
  const db = openRaw(folder, key);
  const query =
    "SELECT pageno FROM dbstat WHERE name = ? AND pageno NOT IN (SELECT rootpage FROM sqlite_schema) ORDER BY pageno";
  const pages = db.prepare<[string], number>(query).pluck().all(table);
  db.close();
  return pages;
}

function damagePages(folder: string, pages: readonly number[]): void {
  const { database } = vaultPaths(folder);
  const bytes = readFileSync(database);
  for (const page of pages) bytes[(page - 1) * PAGE + 500] = (bytes[(page - 1) * PAGE + 500] ?? 0) ^ 1;
  writeFileSync(database, bytes);
}

function salvaged(folder: string, key: Uint8Array): Salvaged {
  const before = readFileSync(vaultPaths(folder).database);
  expect(() => openVaultWithKey(folder, key, HOST)).toThrow();
  const result = salvageWithKey(
    folder,
    { file: readKeyFile(vaultPaths(folder)), key },
    join(newFolder(), "抢救"),
    HOST,
  );
  expect(readFileSync(vaultPaths(folder).database)).toEqual(before);
  return result;
}

describe("salvaging", () => {
  it("a stored file that is damaged: all else is whole, the file and its case are named", () => {
    const { folder, key } = planted();
    damagePages(folder, pagesOf(folder, key, "chunks").slice(-3, -2));
    const { vault, report } = salvaged(folder, key);
    expect(report).toEqual({
      chain: 63,
      lost: [],
      missing: 0,
      unnamed: false,
      cases: [{ caseId: "c07", fate: "file", parts: [] }],
      desk: [],
      files: [FILE_ID],
      apart: [],
    });
    expect(vault.verify().problems.map(({ where }) => where)).toEqual([`blobs ${FILE_ID}`]);
    const [entry] = vault.history({ limit: 1 });
    expect(entry).toMatchObject({ seq: 64, label: { zh: expect.stringContaining("1 份材料丢失") as string } });
    vault.apply([{ kind: "blob-put", bytes: FILE }], { label: LABEL });
    expect(vault.verify().problems).toEqual([]);
    vault.close();
  });

  it("rows that are damaged: the history gives them back, and nothing is lost", () => {
    const { folder, key } = planted();
    damagePages(folder, [...pagesOf(folder, key, "cases"), ...pagesOf(folder, key, "events")]);
    const { vault, report } = salvaged(folder, key);
    expect(isComplete(report)).toBe(true);
    expect(vault.verify().problems).toEqual([]);
    expect(vault.case("c42")).toEqual(caseOf("c42", { notes: "长".repeat(300) }));
    expect(vault.history({ limit: 1 })[0]?.label.en).toContain("nothing is lost");
    expect(Buffer.concat([...vault.readBlob(FILE_ID)])).toEqual(FILE);
    expect(vault.memory()).toEqual({ draft: "没写完" });
    expect(vault.unfinished()).toEqual([{ form: "case/new", value: "没写完" }]);
    expect(vault.queries.search({ text: "扫描件里的字" }).total).toBe(1);
    vault.close();
  });

  it("a history that is damaged: the rows are the truth, and the chain goes on from its whole part", () => {
    const { folder, key } = planted();
    const pages = pagesOf(folder, key, "history");
    damagePages(folder, pages.slice(pages.length / 2, pages.length / 2 + 2));
    const { vault, report } = salvaged(folder, key);
    expect(report.chain).toBeGreaterThan(5);
    expect(report.lost.length).toBeGreaterThan(0);
    expect(report).toMatchObject({ missing: 0, unnamed: false, cases: [], desk: [], files: [] });
    expect(vault.verify().problems).toEqual([]);
    expect(vault.caseCount()).toBe(60);
    for (const id of CASES.filter((other) => other !== "c07")) {
      expect(vault.case(id)).toEqual(caseOf(id, { notes: "长".repeat(300) }));
      expect(vault.notes(id)).toHaveLength(id === "c03" ? 0 : 1);
      expect(vault.marks(id)).toHaveLength(1);
      expect(vault.work(id)).toEqual({ caseworker: "李某" });
    }
    expect(vault.desk("setting").map(({ id }) => id)).toEqual([
      "language",
      expect.stringContaining("salvage/") as string,
    ]);
    const [again] = vault.history({ limit: 1 });
    expect(again?.label.zh).toContain("条历史记录无法读取");
    vault.close();
  });

  it("a history and rows that are damaged: what may be older is named, and nothing else differs", () => {
    const { folder, key } = planted();
    damagePages(folder, [...pagesOf(folder, key, "history").slice(40), ...pagesOf(folder, key, "events").slice(-1)]);
    const { vault, report } = salvaged(folder, key);
    expect(report.lost.length).toBeGreaterThan(0);
    const named = new Set(report.cases.map(({ caseId }) => caseId));
    expect(named.size).toBeGreaterThan(0);
    for (const id of CASES.filter((other) => other !== "c07" && !named.has(other))) {
      expect(vault.case(id)).toEqual(caseOf(id, { notes: "长".repeat(300) }));
      expect(vault.notes(id)).toHaveLength(id === "c03" ? 0 : 1);
    }
    expect(vault.verify().problems).toEqual([]);
    vault.close();
  });

  it("a lost end: the report says how many changes, and that their cases are not known", () => {
    const { folder, key, vault } = plantOpen();
    const early = join(newFolder(), "early.db");
    fill(vault);
    vault.close();
    copyFileSync(vaultPaths(folder).database, early);
    const later = openVaultWithKey(folder, key, HOST);
    for (const id of ["z1", "z2", "z3"]) later.apply([{ kind: "case-put", case: caseOf(id) }], { label: LABEL });
    later.close();
    copyFileSync(early, vaultPaths(folder).database);
    const { vault: found, report } = salvaged(folder, key);
    expect(report).toMatchObject({ chain: 63, lost: [], missing: 3, cases: [] });
    expect(isComplete(report)).toBe(false);
    expect(found.history({ limit: 1 })[0]?.label.zh).toContain("最后 3 次改动丢失");
    expect(found.verify().problems).toEqual([]);
    found.close();
  });

  it("a vault whose guard is gone: says that a lost end could not be noticed", () => {
    const { folder, key } = planted();
    rmSync(vaultPaths(folder).head);
    const { vault, report } = salvaged(folder, key);
    expect(report).toMatchObject({ chain: 63, lost: [], missing: null, cases: [], files: [] });
    expect(isComplete(report)).toBe(false);
    expect(vault.history({ limit: 1 })[0]?.label.zh).toContain("不能判断最后的改动是否丢失");
    vault.close();
  });

  it("a database cut off: brings over what is before the cut", () => {
    const { folder, key } = planted();
    const { database } = vaultPaths(folder);
    truncateSync(database, readFileSync(database).length - 20 * PAGE - 77);
    const { vault, report } = salvaged(folder, key);
    expect(isComplete(report)).toBe(false);
    expect(report.chain).toBeGreaterThan(10);
    expect(vault.verify().problems.filter(({ where }) => !where.startsWith("blobs"))).toEqual([]);
    vault.close();
  });

  it("a beginning that is damaged: nothing can be read, which is said, and nothing is made", () => {
    const { folder, key } = planted();
    damagePages(folder, [1]);
    const target = join(newFolder(), "抢救");
    const given = { file: readKeyFile(vaultPaths(folder)), key };
    expect(() => salvageWithKey(folder, given, target, HOST)).toThrow("Nothing can be salvaged");
    expect(() => openVaultWithKey(target, key, HOST)).toThrow(expect.objectContaining({ code: "unfinished" }));
    expect(existsSync(vaultPaths(target).lock)).toBe(false);
  });

  it("by passphrase takes the key file of a backup where the vault's own is damaged", async () => {
    const folder = join(newFolder(), "库");
    const { vault } = await createVault(folder, "口令", HOST);
    vault.apply([{ kind: "case-put", case: caseOf("c1") }], { label: LABEL });
    vault.backup();
    const secret = { kind: "passphrase", text: "口令" } as const;
    await expect(salvageVault(folder, secret, newFolder(), HOST)).rejects.toMatchObject({ code: "in-use" });
    vault.close();
    const { keys } = vaultPaths(folder);
    for (const damage of [
      (): void => writeFileSync(keys, "{"),
      (): void =>
        writeFileSync(
          keys,
          readFileSync(join(vault.backups()[0]?.folder ?? "", "keys.json"), "utf8").replaceAll(
            /"tag": "./g,
            '"tag": "0',
          ),
        ),
      (): void => rmSync(keys),
    ]) {
      damage();
      const { vault: found, report } = await salvageVault(folder, secret, join(newFolder(), "抢救"), HOST);
      expect(isComplete(report)).toBe(true);
      expect(found.case("c1")).toEqual(caseOf("c1"));
      found.close();
    }
    const wrong = salvageVault(folder, { kind: "passphrase", text: "不是" }, newFolder(), HOST);
    await expect(wrong).rejects.toMatchObject({ code: "not-a-vault" });
  });
});
