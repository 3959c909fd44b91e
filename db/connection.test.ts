// The settings are what the design asks for, and what is written can be read by nobody without the key.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { assertSqlite, SETTINGS } from "./connection.ts";
import { openReaderWithKey, openVaultWithKey } from "./open.ts";
import { caseOf, HOST, LABEL, openRaw, plantOpen, plantVault, removeFolders } from "./vault.fixture.ts";

afterAll(removeFolders);

const NAME = "独一无二某";
const BYTES = "evidence-marker-7f3a".repeat(20);

/** Every file below a folder, tmp and backups included. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function findMarkers(folder: string): readonly string[] {
  const markers = [NAME, BYTES.slice(0, 20), "redress.case/1", "CREATE TABLE", "SQLite format 3"];
  return filesOf(folder).flatMap((file) => {
    const bytes = readFileSync(file);
    const utf16 = markers.some((marker) => bytes.includes(Buffer.from(marker, "utf16le")));
    return utf16 || markers.some((marker) => bytes.includes(marker)) ? [file] : [];
  });
}

describe("the connection", () => {
  it("has the settings of the design", () => {
    const { folder, key } = plantVault();
    const db = openRaw(folder, key);
    expect(SETTINGS.map(([name]) => [name, db.pragma(name, { simple: true })])).toEqual([
      ["journal_mode", "wal"],
      ["synchronous", 2],
      ["secure_delete", 1],
      ["trusted_schema", 0],
      ["temp_store", 2],
      ["cell_size_check", 1],
      ["foreign_keys", 1],
      ["mmap_size", 0],
    ]);
    expect(db.pragma("cipher", { simple: true })).toBe("sqlcipher");
    expect(Number(db.pragma("legacy", { simple: true }))).toBe(4);
    expect(db.pragma("quick_check", { simple: true })).toBe("ok");
    db.close();
  });

  it.each([
    ["3.52.9", false],
    ["3.9.0", false],
    ["3.53.0", true],
    ["3.53.4", true],
    ["4.0.0", true],
  ])("with SQLite %s: accepted %s", (version, accepted) => {
    if (accepted) expect(() => assertSqlite(version)).not.toThrow();
    else expect(() => assertSqlite(version)).toThrow("older than 3.53.0");
  });

  it("opens with no other key", () => {
    const { folder } = plantVault();
    expect(() => openRaw(folder, new Uint8Array(32))).toThrow("not a database");
  });
});

describe("the files of a vault", () => {
  it("hold no client data, before, during and after use", () => {
    const { folder, key, vault } = plantOpen();
    const file = caseOf("c1", { client: { kind: "natural-person", name: NAME } });
    expect(findMarkers(folder)).toEqual([]);
    vault.apply(
      [
        { kind: "case-put", case: file },
        { kind: "blob-put", bytes: Buffer.from(BYTES) },
      ],
      { label: LABEL },
    );
    expect(filesOf(folder).some((path) => path.endsWith("-wal"))).toBe(true);
    expect(findMarkers(folder)).toEqual([]);
    expect(vault.verify().problems).toEqual([]);
    vault.undo({ seq: 1 });
    vault.rebuild();
    vault.close();
    expect(findMarkers(folder)).toEqual([]);
    expect(
      filesOf(folder)
        .map((path) => path.slice(folder.length + 1))
        .toSorted(),
    ).toEqual(["head.json", "keys.json", "vault.db"]);
    openVaultWithKey(folder, key, HOST).close();
    expect(findMarkers(folder)).toEqual([]);
  });
});

describe("a reader", () => {
  it("reads beside the owner what is saved, and cannot write", () => {
    const { folder, key, vault } = plantOpen();
    vault.apply([{ kind: "case-put", case: caseOf("c1") }], { label: LABEL });
    const reader = openReaderWithKey(folder, vault.copyKey());
    expect(reader.caseIds(null, 5)).toEqual(["c1"]);
    vault.apply([{ kind: "case-put", case: caseOf("c2") }], { label: LABEL });
    expect(reader.caseCount()).toBe(2);
    expect(reader.head()).toEqual(vault.head());
    expect(Object.keys(reader)).not.toContain("apply");
    expect("apply" in reader).toBe(false);
    reader.close();
    vault.close();
    expect(openReaderWithKey(folder, key).case("c2")).toEqual(caseOf("c2"));
  });
});
